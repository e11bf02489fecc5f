package org.isnad.statement;

import java.util.EnumSet;
import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds words passed on: «نقلت الوكالة عن مصدر قوله إن»، «ونسبت الصحيفة إلى مسؤول قوله»، «نُقل عن
 * الوزير أن».
 */
final class RelayCues {
  private static final RuleId RULE = RuleId.of("statement.relay");

  /** «نقلت «وام» عن»: the most tokens of a bearer's name in marks. */
  private static final int LONGEST_QUOTED = 6;

  /** The most words between an office and the noun of saying. */
  private static final int LONGEST = 10;

  private static final CueWord SAID =
      CueWord.saying("relay", "نقل", EnumSet.of(Frame.INNA, Frame.QUOTE));

  private final Scene scene;
  private final SubjectReader subjects;

  RelayCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i < sentence.to() - 2; i++) {
      Token token = scene.token(i);
      if (!token.isWord() || scene.tokens.quotationAt(i) >= 0) {
        continue;
      }
      SpeechLexicon.Relay relay = scene.lexicon.relay(token);
      // «نقلتها صحيفة» stands beside another cue and is read there.
      boolean preposition = scene.lexicon.is("attribution-preposition", token);
      if (relay != null && !relay.form().object() && !preposition) {
        Draft draft = relay(i, relay, sentence);
        if (draft != null) {
          draft.regionFrom = Regions.start(scene, i, sentence);
          int cueAt = i;
          drafts.removeIf(d -> d.cueAt > cueAt && d.cueAt < draft.contentFrom);
          drafts.add(draft);
        }
      }
    }
  }

  private @Nullable Draft relay(int i, SpeechLexicon.Relay relay, Sentence sentence) {
    int limit = sentence.to();
    Subject bearer = subjects.read(i + 1, limit);
    int j = bearer == null ? i + 1 : bearer.to();
    if (bearer == null && i + 1 < limit) {
      Quotation quotation = scene.opens(i + 1);
      boolean name = quotation != null && quotation.close() - quotation.open() <= LONGEST_QUOTED;
      bearer = name && quotation != null ? Media.subject(scene, quotation) : null;
      j = bearer == null ? j : bearer.to();
    }
    if (bearer == null) {
      bearer = bearerBefore(i, sentence);
    }
    int preposition = -1;
    for (int k = j; k < limit && k < j + 12; k++) {
      if (scene.token(k).key().equals(relay.preposition())) {
        preposition = k;
        break;
      }
      if (scene.isComplementizer(k)) {
        break;
      }
    }
    if (preposition < 0) {
      return plain(i, bearer, j, limit);
    }
    Subject speaker = subjects.read(preposition + 1, limit);
    int from = speaker == null ? preposition + 1 : speaker.to();
    int end = -1;
    boolean said = false;
    for (int k = from; k < limit && k < from + 25; k++) {
      if (scene.lexicon.is("feeling-noun", scene.token(k))) {
        end = k;
        break;
      }
      if (scene.lexicon.is("said-noun", scene.token(k))) {
        said = true;
        if (k + 1 < limit && isThing(k + 1)) {
          end = k + 1;
          break;
        }
      } else if (scene.isComplementizer(k) || scene.isColon(k)) {
        end = k;
        break;
      } else if (said && scene.opens(k) != null) {
        end = k;
        break;
      }
    }
    if (end < 0) {
      return null;
    }
    if (speaker == null || speaker.entity() == null) {
      Subject called = called(preposition + 1, end);
      speaker = called != null ? called : speaker;
    }
    if (speaker != null && speaker.entity() == null && !speaker.plural()) {
      Subject named = nameBefore(speaker.to(), end);
      speaker = named != null ? named.startingAt(speaker.from()) : speaker;
      speaker = subjects.withUnreadName(speaker, end);
      speaker = speaker.entity() == null ? whole(speaker, end) : speaker;
    }
    if (speaker == null) {
      speaker = worded(preposition + 1, end);
    }
    if (speaker == null) {
      return null;
    }
    Draft draft = draft(i, relay.lemma(), end, limit);
    if (draft != null) {
      draft.subject = speaker;
      draft.relay = bearer;
      draft.passedOn = bearer == null && !relay.form().feminine();
      Adjuncts adjuncts = Adjuncts.skip(scene, SAID, from, limit);
      draft.venue = adjuncts.venue();
      draft.time = adjuncts.time();
    }
    return draft;
  }

  /** «تأكيده استقبال 8 حالات»: the thing said as an object. */
  private boolean isThing(int k) {
    return Nouns.at(scene, k)
        && !scene.isComplementizer(k)
        && scene.opens(k) == null
        && !scene.lexicon.is("venue-preposition", scene.token(k));
  }

  /** «وكانت صحيفة الغد نقلت عن»: the bearer before the verb. */
  private @Nullable Subject bearerBefore(int i, Sentence sentence) {
    int end = i > sentence.from() && scene.token(i - 1).is("قد") ? i - 1 : i;
    Subject best = null;
    for (int k = end - 1; k >= sentence.from() && k > end - 10; k--) {
      Subject subject = subjects.read(k, end);
      if (subject != null && subject.to() == end) {
        best = subject;
      }
    }
    return best;
  }

  /** «ونقلت الوكالة أن»: the bearer's own report. */
  private @Nullable Draft plain(int i, @Nullable Subject bearer, int from, int limit) {
    if (bearer == null || from >= limit || !scene.isComplementizer(from)) {
      return null;
    }
    Draft draft = draft(i, "نقل", from, limit);
    if (draft != null) {
      draft.subject = bearer;
    }
    return draft;
  }

  private @Nullable Draft draft(int i, String lemma, int end, int limit) {
    Draft draft =
        new Draft(
            i, new Cue(scene.token(i).stemSpan(), lemma), Statement.Act.ASSERT, Frame.INNA, RULE);
    draft.contentFrom = scene.isColon(end) ? end + 1 : end;
    if (draft.contentFrom >= limit) {
      return null;
    }
    var quotation = scene.opens(draft.contentFrom);
    if (quotation != null && quotation.close() < limit) {
      draft.contentTo = quotation.close() + 1;
    }
    return draft;
  }

  /** «عن المسؤول عن المسح سوارنا راو قوله»: a description up to the noun of saying. */
  private Subject whole(Subject speaker, int end) {
    boolean official = scene.title(speaker.from()) != null;
    for (int k = speaker.to(); official && k < end && k < speaker.to() + LONGEST; k++) {
      if (scene.lexicon.is("said-noun", scene.token(k))) {
        return subjects.extent().cut(speaker, k);
      }
      boolean word = scene.token(k).isWord() && scene.time(k) == null && !scene.isComplementizer(k);
      if (!word || scene.lexicon.is("venue-preposition", scene.token(k)) && k > speaker.to()) {
        return speaker;
      }
    }
    return speaker;
  }

  /** «عن المسؤول عن المسح سوارنا راو قوله»: a person's name that closes a description. */
  private @Nullable Subject nameBefore(int from, int end) {
    for (int k = from; k < end; k++) {
      var name = scene.name(k);
      boolean closes =
          name != null
              && name.kind() == org.isnad.mention.Mention.Kind.PERSON
              && !scene.isGoverned(k)
              && name.to() <= end
              && (name.to() == end
                  || scene.token(name.to()).isComma()
                  || scene.lexicon.is("said-noun", scene.token(name.to())));
      if (closes && name != null) {
        return subjects.person(name);
      }
      if (scene.lexicon.is("said-noun", scene.token(k))) {
        return null;
      }
    }
    return null;
  }

  /** «أستاذ الجراحة، ويدعى فلان»: the name given for one who was only described. */
  private @Nullable Subject called(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (scene.lexicon.is("called", scene.token(k - 1)) && scene.name(k) != null) {
        return subjects.read(k, to);
      }
    }
    return null;
  }

  private @Nullable Subject worded(int from, int to) {
    if (from >= to || !scene.token(from).isWord()) {
      return null;
    }
    int end = Math.min(subjects.extent().end(from, to), to);
    var span = scene.span(from, end);
    return Subject.told(
        scene, from, end, span, Speaker.Kind.UNNAMED, Subject.Gender.UNKNOWN, false);
  }
}
