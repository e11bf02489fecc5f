package org.isnad.mention;

/**
 * The name of an entity within one reading: {@code e1}, {@code e2}, in the order of first mention.
 *
 * @param value the id
 */
public record EntityId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
