package org.isnad.train;

/** A way to learn weights from labelled sentences. */
interface Trainer {
  /** Learns from the sequences of these numbers; the same ones always give the same weights. */
  Weights train(Sequences data, int[] chosen);
}
