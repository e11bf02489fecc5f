package org.isnad.speed;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Processor time and memory of this thread. Processor time is what others on the machine do not
 * change; the collector's threads are not in it.
 */
final class Clock {
  private Clock() {}

  /** The processor time of some work, in nanoseconds. */
  static long spent(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return threads.getCurrentThreadCpuTime() - before;
  }

  /** The memory that some work allocates, in bytes. */
  static long allocated(Runnable work) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** The median of some runs of the work, after runs that warm the compiler up, in nanoseconds. */
  static long median(int warmUp, int runs, Runnable work) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = spent(work);
    }
    Arrays.sort(times);
    return times[runs / 2];
  }
}
