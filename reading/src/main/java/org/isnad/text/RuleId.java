package org.isnad.text;

/**
 * The name of the rule that found something, such as {@code time.relative.last-week}; all rules are
 * listed in {@code docs/rules.md}.
 *
 * @param value words of lower-case Latin letters, digits and hyphens, between dots
 */
public record RuleId(String value) {
  /** Checks the name's shape. */
  public RuleId {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-')) {
        throw new IllegalArgumentException("rule id: " + value);
      }
    }
  }

  /** The rule of that name. */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
