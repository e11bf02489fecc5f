package org.isnad.reading;

import org.isnad.figure.Figure;
import org.isnad.statement.Speaker;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the one who gives it.
 *
 * @param figure the number and what it counts
 * @param by who asserts it; null if the page does so in its own words
 * @param time the time it holds for; null if the page names none beside it
 */
public record AssertedFigure(Figure figure, @Nullable Speaker by, @Nullable Timex time) {}
