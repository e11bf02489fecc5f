/** Where pages come from: files, folders, standard input, JSON Lines of pages. */
@org.jspecify.annotations.NullMarked
package org.isnad.gather;
