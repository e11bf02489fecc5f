package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by several threads, whose results come out in the order in which it was put in. Only a
 * few pieces are under way at a time, so that memory does not grow with their number.
 */
final class Conveyor<T> implements AutoCloseable {
  private final int most;
  private final Consumer<T> taker;
  private final ExecutorService workers;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  /**
   * An empty conveyor.
   *
   * @param threads how many work on it
   * @param taker what takes the results, in the caller's thread
   */
  Conveyor(int threads, Consumer<T> taker) {
    this.most = 2 * threads;
    this.taker = taker;
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /** Puts in a piece of work; hands out what is done. */
  void put(Callable<T> work) {
    underWay.add(workers.submit(work));
    while (underWay.size() >= most || !underWay.isEmpty() && underWay.getFirst().isDone()) {
      next();
    }
  }

  /** Waits for all that was put in and hands it out. */
  void finish() {
    while (!underWay.isEmpty()) {
      next();
    }
  }

  private void next() {
    try {
      taker.accept(underWay.removeFirst().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the work; what is under way is given up. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
