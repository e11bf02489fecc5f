/** Scores of the reading against gold and against the cases of others. */
@org.jspecify.annotations.NullMarked
package org.isnad.score;
