package org.isnad.gazetteer;

import java.util.Optional;
import org.isnad.language.Folding;

/** Makes of what stands under Arabic at GeoNames a name as news writes it. */
final class ArabicName {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  private ArabicName() {}

  /**
   * The name without vowels, direction marks and what follows a comma or bracket («تويوكاوا،
   * آيتشي»); empty if it is written in Latin letters or as Persian and Urdu are.
   */
  static Optional<String> of(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '،' || c == ',' || c == '(') {
        break;
      }
      if (c == ' ' || c == '-') {
        name.append(' ');
      } else if (LETTERS.indexOf(c) >= 0) {
        name.append(c);
      } else if (!isMark(c)) {
        return Optional.empty();
      }
    }
    String plain = name.toString().replaceAll(" +", " ").strip();
    return plain.length() > 1 ? Optional.of(plain) : Optional.empty();
  }

  /** Vowels and other marks above and below letters, the stretch, and marks of direction. */
  private static boolean isMark(char c) {
    return c >= 0x064B && c <= 0x0652 || c == 0x0640 || c >= 0x200B && c <= 0x200F;
  }

  /** A name as a key: its words folded. */
  static String key(Folding folding, String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.replace('-', ' ').split(" ")) {
      key.append(key.isEmpty() ? "" : " ").append(folding.fold(word));
    }
    return key.toString();
  }
}
