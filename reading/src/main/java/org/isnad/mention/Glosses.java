package org.isnad.mention;

import java.util.Arrays;
import org.isnad.text.Span;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;

/** An article's tokens with what the lists know of each; looked up once. */
final class Glosses {
  private static final String ALI = "علي";
  private static final String WALI = "والي";

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Word[] whole;
  private final Word[] cut;
  private final Form[] forms;
  private final int[] blockEnd;

  Glosses(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    int size = tokens.size();
    this.whole = new Word[size];
    this.cut = new Word[size];
    this.forms = new Form[size];
    this.blockEnd = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      whole[i] = lookUp(token, token.key(), lexicon);
      forms[i] = token.form();
      cut[i] = token.form().skip() == 0 ? whole[i] : lookUp(token, token.stem(), lexicon);
      if (token.form().has('س') && cut[i].isUnknown()) {
        // «سيسليا», «ستايفيتش»: no verb is left without the first letter.
        forms[i] = new Form(0, token.key(), "");
        cut[i] = whole[i];
      }
    }
    for (var sentence : tokens.sentences()) {
      Arrays.fill(blockEnd, sentence.from(), sentence.to(), sentence.to());
    }
  }

  private Word lookUp(Token token, String key, Lexicon lexicon) {
    if (!token.isWord()) {
      return Word.UNKNOWN;
    }
    // «على» is no «علي», «وإلى» no «والي», «مكتبه» is no «مكتبة», though one key serves both.
    char last = tokens.text().charAt(token.span().end() - 1);
    if (last == 'ى' && (key.equals(ALI) || key.equals(WALI))) {
      return Word.STOPPED;
    }
    if (last == 'ه' && key.length() > 3) {
      Word stem = lexicon.word(key.substring(0, key.length() - 1));
      if (stem.head() != null || stem.isTitle() || stem.is(Trait.COMMON) && !stem.isName()) {
        return Word.EVERYDAY;
      }
    }
    return lexicon.word(key);
  }

  /** What is known of the word by this cut of its token. */
  Word word(int i, Form form) {
    return form.skip() == 0
        ? whole[i]
        : form.equals(forms[i]) ? cut[i] : lookUp(token(i), form.key(), lexicon);
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return whole.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The likeliest cut of the word. */
  Form form(int i) {
    return forms[i];
  }

  /** The word with all its letters. */
  Word whole(int i) {
    return whole[i];
  }

  /** The word without its proclitics, by the likeliest cut. */
  Word cut(int i) {
    return cut[i];
  }

  /** Where the sentence of this token ends. */
  int end(int i) {
    return blockEnd[i];
  }

  /**
   * Whether an Arabic word stands here, in this sentence, with no proclitic by its likeliest cut.
   */
  boolean isBareWord(int i, int end) {
    return i < end && token(i).isWord() && forms[i].skip() == 0 && !token(i).key().isEmpty();
  }

  /** Whether the folded word begins with the article. */
  static boolean isDefinite(String key) {
    return key.length() > 3 && key.startsWith("ال");
  }

  /** Whether a word stands where an adjective does: right after a noun with the article. */
  boolean isAdjectival(int i) {
    return i > 0
        && end(i - 1) > i
        && forms[i].skip() == 0
        && token(i - 1).isWord()
        && isDefinite(forms[i - 1].key())
        && !cut(i - 1).is(Trait.STOP);
  }

  /** Whether the word tells of coming or going, so that a place stands behind it: «غادر». */
  boolean isWay(int i) {
    return lexicon.isWay(token(i).key()) || lexicon.isWay(forms[i].key());
  }

  /** Whether the word is the name of a month. */
  boolean isMonth(int i) {
    return lexicon.isMonth(token(i).key());
  }

  boolean isDefinite(int i) {
    return isDefinite(token(i).key());
  }

  Span span(int from, Form form, int to) {
    return new Span(token(from).spanOf(form).start(), token(to - 1).span().end());
  }
}
