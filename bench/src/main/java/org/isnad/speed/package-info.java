/** Speed and memory of reading, measured in one run on one machine. */
@org.jspecify.annotations.NullMarked
package org.isnad.speed;
