package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Order and memory of work done by several threads. */
class ConveyorTest {

  @Test
  void resultsComeInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    try (Conveyor<Integer> conveyor = new Conveyor<>(4, results::add)) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        conveyor.put(
            () -> {
              if (number % 7 == 0) {
                Thread.sleep(2);
              }
              return number;
            });
      }
      conveyor.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void onlyAFewPiecesAreUnderWay() {
    List<Integer> taken = new ArrayList<>();
    int most = 0;
    try (Conveyor<Integer> conveyor = new Conveyor<>(3, taken::add)) {
      for (int i = 1; i <= 100; i++) {
        int put = i;
        conveyor.put(() -> put);
        most = Math.max(most, put - taken.size());
      }
    }
    assertThat(most).isLessThan(7);
  }

  @Test
  void whatTheTakerThrowsComesOut() {
    assertThatThrownBy(
            () -> {
              try (Conveyor<Integer> conveyor =
                  new Conveyor<>(
                      2,
                      _ -> {
                        throw new IllegalStateException("full");
                      })) {
                conveyor.put(() -> 1);
                conveyor.finish();
              }
            })
        .hasMessage("full");
  }
}
