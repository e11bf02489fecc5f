/** Makes the table of the world's towns from data that others publish. */
@org.jspecify.annotations.NullMarked
package org.isnad.gazetteer;
