package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Conjugation;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/** The words of events by their folded spelling: verbs, nouns, carriers, participants, signs. */
final class EventLexicon {
  private static final List<String> PRONOUNS = List.of("", "ه", "ها", "هم");

  private final Map<String, Word> words = new HashMap<>();
  private final Folding folding;

  private EventLexicon(Folding folding) {
    this.folding = folding;
  }

  /** Loads the tables. */
  static EventLexicon load(Folding folding) {
    EventLexicon lexicon = new EventLexicon(folding);
    Conjugation conjugation = new Conjugation(folding);
    lexicon.loadVerbs(conjugation);
    lexicon.loadCarriers(conjugation);
    lexicon.loadNouns();
    lexicon.loadParties();
    for (String file : List.of("events/words.tsv", "events/ahead.tsv")) {
      for (Table.Row row : Table.load(file)) {
        Word.Kind kind = kind(row);
        for (String word : row.list("words")) {
          String key = folding.fold(word);
          lexicon.word(key).kinds.add(kind);
          if (kind == Word.Kind.WISHED || kind == Word.Kind.POSSIBLE) {
            lexicon.word("ال" + key).kinds.add(kind);
          }
        }
      }
    }
    return lexicon;
  }

  private static Word.Kind kind(Table.Row row) {
    for (Word.Kind kind : Word.Kind.values()) {
      if (kind.name().replace('_', '-').equalsIgnoreCase(row.id())) {
        return kind;
      }
    }
    throw row.fault("no such kind of word: " + row.id());
  }

  private void loadVerbs(Conjugation conjugation) {
    for (Table.Row row : Table.load("events/verbs.tsv")) {
      Trigger trigger = Trigger.verb(row, folding);
      boolean object = trigger.slots().containsKey(Slot.OBJECT);
      for (Conjugation.Form form : forms(conjugation, row, object)) {
        word(form.key()).verbs.add(new Word.Verb(trigger, form));
      }
    }
  }

  private void loadCarriers(Conjugation conjugation) {
    for (Table.Row row : Table.load("events/carriers.tsv")) {
      Event.Role role = row.choice("role", Event.Role.class);
      Slot link = row.choice("link", Slot.class);
      Event.Status status = row.choice("status", Event.Status.class);
      for (Conjugation.Form form : forms(conjugation, row, link == Slot.OBJECT)) {
        Word word = word(form.key());
        if (word.carrier == null) {
          boolean tells = row.list("flags").contains("tells");
          boolean joins = row.list("flags").contains("joins");
          boolean goes = row.list("flags").contains("goes");
          boolean undoes = row.list("flags").contains("undoes");
          boolean calls = row.list("flags").contains("calls");
          word.carrier =
              new Word.Carrier(role, link, status, tells, joins, goes, calls, undoes, form);
        }
      }
      for (String masdar : row.list("masdar")) {
        for (Trigger.NounForm form : Trigger.nounForms(folding.fold(masdar), false)) {
          word(form.key()).masdar = link;
        }
      }
    }
  }

  /** The forms of a row's verb, and the short one of weak verbs after لم: «لم يلتق». */
  private List<Conjugation.Form> forms(Conjugation conjugation, Table.Row row, boolean object) {
    String present = row.need("present");
    List<Conjugation.Form> forms =
        new ArrayList<>(conjugation.forms(row.need("lemma"), present, null, object));
    String key = folding.fold(present);
    char last = key.charAt(key.length() - 1);
    if (last == 'ي' || last == 'و' || last == 'ا') {
      String stem = key.substring(0, key.length() - 1);
      Conjugation.Tense tense = Conjugation.Tense.PRESENT;
      forms.add(new Conjugation.Form(stem, tense, false, false, false));
      forms.add(new Conjugation.Form("ت" + stem.substring(1), tense, true, false, false));
    }
    return forms;
  }

  private void loadNouns() {
    for (Table.Row row : Table.load("events/nouns.tsv")) {
      Trigger trigger = Trigger.noun(row, folding);
      add(trigger, folding.fold(row.need("noun")), true);
      for (String plural : row.list("plurals")) {
        add(trigger, folding.fold(plural), false);
      }
    }
  }

  private void add(Trigger trigger, String noun, boolean dual) {
    for (Trigger.NounForm form : Trigger.nounForms(noun, dual)) {
      word(form.key()).nouns.add(new Word.Noun(trigger, form));
    }
  }

  private void loadParties() {
    for (Table.Row row : Table.load("events/parties.tsv")) {
      Party.Kind kind = row.choice("kind", Party.Kind.class);
      for (String word : row.list("words")) {
        String key = folding.fold(word);
        party(key, kind);
        if (kind == Party.Kind.BODY || kind == Party.Kind.GROUP || kind == Party.Kind.FORCES) {
          // «مكتبها التنفيذي»، «قادته».
          for (Trigger.NounForm form : Trigger.nounForms(key, false)) {
            Word entry = word(form.key());
            if (!form.pronoun().isEmpty() && entry.party == null) {
              entry.party = kind;
              entry.mine = kind == Party.Kind.FORCES;
            }
          }
        }
      }
    }
    for (Table.Row row : Table.load("number/classes.tsv")) {
      if (row.id().equals("people")) {
        row.list("words").forEach(word -> party(folding.fold(word), Party.Kind.HUMAN));
      }
    }
    for (Table.Row row : Table.load("names/countries.tsv")) {
      for (String people : row.list("plurals")) {
        people(folding.fold(people));
      }
      for (String one : row.list("masculine")) {
        people(folding.fold(one) + "ا");
        nation(folding.fold(one), row);
      }
      for (String one : row.list("feminine")) {
        nation(folding.fold(one), row);
      }
    }
    // «عناصره»، «قواتها»: only those that bear arms are often told of so.
    for (Table.Row row : Table.load("events/words.tsv")) {
      if (row.id().equals("armed")) {
        for (String word : row.list("words")) {
          for (String pronoun : PRONOUNS) {
            word(folding.fold(word) + pronoun).kinds.add(Word.Kind.ARMED);
            word("ال" + folding.fold(word)).kinds.add(Word.Kind.ARMED);
          }
        }
      }
    }
  }

  private void nation(String key, Table.Row row) {
    word(key).nation = row.need("english");
    word("ال" + key).nation = row.need("english");
  }

  /** A noun, with the article, in the accusative and as a dual. */
  private void party(String key, Party.Kind kind) {
    String open = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
    List<String> forms = new ArrayList<>(List.of(key, "ال" + key, key + "ا"));
    if (kind != Party.Kind.SIDES && key.length() > 2) {
      for (String end : List.of("ان", "ين")) {
        forms.add(open + end);
        forms.add("ال" + open + end);
      }
    }
    if (key.length() > 5 && (key.endsWith("ين") || key.endsWith("ون"))) {
      // «متظاهري حلب»، «معتصمو الساحة».
      forms.add(key.substring(0, key.length() - 1));
    }
    for (String form : forms) {
      Word entry = word(form);
      // «مجموعتين» is two, though «مجموعة» is one body.
      if (entry.party == null || kind == Party.Kind.SIDES) {
        entry.party = kind;
      }
    }
  }

  /** «تونسيون»، «150 تونسياً». */
  private void people(String key) {
    for (String form : List.of(key, "ال" + key)) {
      Word word = word(form);
      if (word.party == null) {
        word.party = Party.Kind.GROUP;
      }
    }
  }

  private Word word(String key) {
    return words.computeIfAbsent(key, _ -> new Word());
  }

  /** What the tables say of a spelling. */
  @Nullable Word find(String key) {
    return words.get(key);
  }
}
