package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/** All that the tables under {@code names/} say, by folded word. */
final class Lexicon {
  private static final String ARTICLE = "ال";
  private static final String PREPOSITIONS = "بكلوف";
  private static final List<String> SUFFIXES =
      List.of(
          "ه", "ها", "هم", "هما", "نا", "ا", "ات", "ين", "ون", "ان", "وا", "ت", "تا", "ته", "تها",
          "تهم", "تنا", "تين", "تان", "يه");
  private static final Word SERVANT =
      new Word(Trait.GIVEN.bit(), Entity.Gender.MASCULINE, false, null, null);

  private final Folding folding;
  private final Map<String, Word> words = new HashMap<>(1 << 15);
  private final Gazetteer names;
  private final Standings standings;
  private final Map<String, String> lands = new HashMap<>();
  private final Tenures tenures;
  private final Transliteration transliteration;
  private final Map<String, OwnName> own = new HashMap<>();
  private final Set<String> directions = new HashSet<>();
  private final Set<String> toward = new HashSet<>();
  private final Set<String> ways = new HashSet<>();
  private final Set<String> months = new HashSet<>();

  private Lexicon(Folding folding) {
    this.folding = folding;
    this.names = new Gazetteer(folding);
    this.standings = Standings.load(folding);
    this.tenures = Tenures.load(folding);
    this.transliteration = Transliteration.load(folding);
  }

  static Lexicon load(Folding folding) {
    return load(folding, List.of());
  }

  /** The lists with these names of the user before all others. */
  static Lexicon load(Folding folding, List<OwnName> own) {
    Lexicon lexicon = new Lexicon(folding);
    lexicon.stops();
    lexicon.titles();
    lexicon.heads();
    lexicon.people();
    lexicon.nations();
    own.forEach(lexicon::own);
    PlaceLists places = new PlaceLists(folding, lexicon.names);
    places.states();
    lexicon.gazetteer("names/people.tsv", "people.", Mention.Kind.PERSON);
    lexicon.gazetteer("names/organizations.tsv", "organizations.", Mention.Kind.ORGANIZATION);
    places.places();
    lexicon.common();
    places.towns(lexicon::word);
    return lexicon;
  }

  /** What is known of a folded word. */
  Word word(String key) {
    Word word = words.get(key);
    return word == null ? unlisted(key) : word;
  }

  /** A word of no list: «عبدالرحمن» in one, an everyday word with a suffix, or truly unknown. */
  private Word unlisted(String key) {
    if (key.length() > 6 && key.startsWith("عبدال")) {
      return SERVANT;
    }
    if (key.length() > 3 && PREPOSITIONS.indexOf(key.charAt(0)) >= 0) {
      Word rest = words.get(key.substring(1));
      if (rest != null && rest.is(Trait.COMMON) && !rest.isName()) {
        return Word.EVERYDAY;
      }
    }
    for (String suffix : SUFFIXES) {
      int end = key.length() - suffix.length();
      if (end > 2 && key.endsWith(suffix)) {
        String stem = key.substring(0, end);
        if (isEveryday(stem) || suffix.charAt(0) == 'ت' && isEveryday(stem + "ه")) {
          return Word.EVERYDAY;
        }
      }
    }
    return Word.UNKNOWN;
  }

  private boolean isEveryday(String stem) {
    Word word = words.get(stem);
    return word != null
        && !word.isSureName()
        && (word.is(Trait.COMMON) || word.head() != null || word.isTitle());
  }

  /** What titles tell of their offices. */
  Standings standings() {
    return standings;
  }

  /** Who held which office when. */
  Tenures tenures() {
    return tenures;
  }

  /** How names are written in Latin letters. */
  Transliteration transliteration() {
    return transliteration;
  }

  /** The name of a user's own list with this id; null if it is none. */
  @Nullable OwnName own(String id) {
    return own.get(id);
  }

  private void own(OwnName name) {
    Place.Point point = name.point();
    boolean place = name.kind() == Mention.Kind.PLACE;
    Known known =
        new Known(
            name.id(),
            name.kind(),
            name.name(),
            name.english(),
            name.gender(),
            List.of(),
            name.ambiguous() ? Known.Doubt.WORD : Known.Doubt.NONE,
            place ? new Place(name.country(), "place", point, 0, null, Place.Basis.ONLY) : null);
    own.put(known.id(), name);
    names.add(name.name(), known);
    name.aliases().forEach(alias -> names.add(alias, known));
    name.offices().forEach(tenure -> tenures.add(known.id(), tenure));
  }

  Gazetteer names() {
    return names;
  }

  /** The state whose people a folded adjective with the article names: «السورية»; null if none. */
  @Nullable String land(String adjective) {
    return lands.get(adjective);
  }

  /** Whether a folded word may stand between a place and the land it lies in: «شمالي». */
  boolean isDirection(String key) {
    return directions.contains(key);
  }

  /** Whether a folded word is the name of a month. */
  boolean isMonth(String key) {
    return months.contains(key);
  }

  /** Whether a folded word tells of coming to a place or leaving it: «غادر». */
  boolean isWay(String key) {
    return ways.contains(key);
  }

  /** Whether a folded word leads to a place that stands after it: «في», «شمالي». */
  boolean isToward(String key) {
    return toward.contains(key);
  }

  private void stops() {
    for (Table.Row row : Table.load("names/directions.tsv")) {
      Set<String> words =
          switch (row.id()) {
            case "toward" -> toward;
            case "ways" -> ways;
            default -> directions;
          };
      row.list("words").forEach(word -> words.add(folding.fold(word)));
      if (row.id().equals("sides")) {
        row.list("words").forEach(word -> toward.add(folding.fold(word)));
      }
    }

    for (Table.Row row : Table.load("names/stops.tsv")) {
      int traits =
          switch (row.id()) {
            case "also-names" -> Trait.EVERYDAY.bit();
            case "also-nouns" -> Trait.EVERYDAY.bit() | Trait.NOUN.bit();
            case "saying" -> Trait.STOP.bit() | Trait.SPEECH.bit() | Trait.SAYING.bit();
            case "speech" -> Trait.STOP.bit() | Trait.SPEECH.bit();
            case "qualifiers" -> Trait.STOP.bit() | Trait.QUALIFIER.bit();
            default -> Trait.STOP.bit();
          };
      for (String word : row.list("words")) {
        put(word, traits, Entity.Gender.UNKNOWN);
        if (row.id().equals("months")) {
          months.add(folding.fold(word));
        }
      }
    }
    for (Table.Row row : Table.load("names/adjectives.tsv")) {
      String name = row.need("name");
      define(name, Trait.ADJECTIVE.bit(), Entity.Gender.MASCULINE);
      define(
          row.find("feminine").orElse(feminine(name)),
          Trait.ADJECTIVE.bit(),
          Entity.Gender.FEMININE);
    }
  }

  private void people() {
    for (Table.Row row : Table.load("names/particles.tsv")) {
      Trait trait = row.choice("place", Trait.class);
      put(row.need("name"), trait.bit(), Entity.Gender.UNKNOWN);
    }
    for (Table.Row row : Table.load("names/given.tsv")) {
      Entity.Gender gender =
          switch (row.need("gender")) {
            case "masculine" -> Entity.Gender.MASCULINE;
            case "feminine" -> Entity.Gender.FEMININE;
            default -> Entity.Gender.UNKNOWN;
          };
      Trait trait = row.need("origin").equals("foreign") ? Trait.FOREIGN_GIVEN : Trait.GIVEN;
      int everyday = row.get("word").equals("yes") ? Trait.EVERYDAY.bit() : 0;
      List<String> spellings = new ArrayList<>(row.list("aliases"));
      spellings.add(row.need("name"));
      for (String name : spellings) {
        transliteration.learn(name, row.get("english"));
        put(name, trait.bit() | everyday, gender);
        boolean plain = !word(ARTICLE + folding.fold(name)).isTitle();
        if (trait == Trait.GIVEN && everyday == 0 && plain && !name.startsWith(ARTICLE)) {
          // «المحمد», «السليمان»: families of the Gulf and the Levant.
          put(ARTICLE + name, Trait.FAMILY.bit(), Entity.Gender.UNKNOWN);
        }
      }
    }
    for (Table.Row row : Table.load("names/families.tsv")) {
      int everyday = row.get("word").equals("yes") ? Trait.EVERYDAY.bit() : 0;
      put(row.need("name"), Trait.FAMILY.bit() | everyday, Entity.Gender.UNKNOWN);
      transliteration.learn(row.need("name"), row.get("english"));
      for (String alias : row.list("aliases")) {
        put(alias, Trait.FAMILY.bit() | everyday, Entity.Gender.UNKNOWN);
      }
    }
  }

  private void titles() {
    for (Table.Row row : Table.load("names/titles.tsv")) {
      int trait = row.choice("kind", Trait.class).bit();
      title(row, row.need("masculine"), trait, Entity.Gender.MASCULINE, false);
      row.find("feminine").ifPresent(w -> title(row, w, trait, Entity.Gender.FEMININE, false));
      for (String plural : row.list("plurals")) {
        title(row, plural, trait, Entity.Gender.UNKNOWN, true);
      }
    }
  }

  private void title(Table.Row row, String word, int trait, Entity.Gender gender, boolean plural) {
    String key = folding.fold(word);
    if (key.indexOf(' ') < 0) {
      Word title = new Word(trait, gender, plural, null, row.id());
      merge(key, title);
      // «مالكو», «مالكي» stand in the construct state alone: «المالكي» is a name.
      if (!plural || !key.endsWith("و") && !key.endsWith("ي")) {
        merge(ARTICLE + key, title);
      }
    }
  }

  private void heads() {
    for (Table.Row row : Table.load("names/heads.tsv")) {
      Mention.Kind kind = row.choice("kind", Mention.Kind.class);
      int trait = (kind == Mention.Kind.PLACE ? Trait.PLACE_HEAD : Trait.ORGANIZATION_HEAD).bit();
      Entity.Gender gender = row.choice("gender", Entity.Gender.class);
      Head head =
          new Head(
              row.id(),
              kind,
              gender,
              row.choice("takes", Head.Takes.class),
              row.get("short").equals("yes"));
      String name = folding.fold(row.need("name"));
      if (name.indexOf(' ') < 0) {
        merge(name, new Word(trait, gender, false, head, null));
        merge(ARTICLE + name, new Word(trait, gender, false, head, null));
      }
      for (String plural : row.list("plurals")) {
        merge(folding.fold(plural), new Word(trait, gender, true, head, null));
        merge(ARTICLE + folding.fold(plural), new Word(trait, gender, true, head, null));
      }
    }
  }

  private void nations() {
    int trait = Trait.NATION.bit();
    for (Table.Row row : Table.load("names/countries.tsv")) {
      row.list("masculine").forEach(w -> define(w, trait, Entity.Gender.MASCULINE));
      row.list("feminine").forEach(w -> define(w, trait, Entity.Gender.FEMININE));
      row.list("plurals").forEach(w -> define(w, trait, Entity.Gender.UNKNOWN));
      for (String column : List.of("masculine", "feminine", "plurals")) {
        row.list(column).forEach(w -> lands.putIfAbsent(ARTICLE + folding.fold(w), row.id()));
      }
    }
  }

  private void gazetteer(String table, String prefix, Mention.Kind kind) {
    Table rows = Table.load(table);
    boolean gendered = rows.columns().contains("gender");
    for (Table.Row row : rows) {
      Entity.Gender gender = Entity.Gender.UNKNOWN;
      if (gendered && !row.get("gender").isEmpty()) {
        gender = row.choice("gender", Entity.Gender.class);
      }
      Known known =
          new Known(
              prefix + row.id(),
              kind,
              row.need("name"),
              row.get("english").isEmpty() ? null : row.get("english"),
              gender,
              kind == Mention.Kind.ORGANIZATION ? nouns(row.get("kind")) : List.of(),
              Known.Doubt.of(row),
              null);
      names.add(row.need("name"), known);
      for (String alias : row.list("aliases")) {
        names.add(alias, known);
      }
    }
  }

  /** The heads that stand for organizations of a kind: «الوكالة» for «رويترز». */
  private static List<String> nouns(String kind) {
    return switch (kind) {
      case "agency" -> List.of("agency");
      case "armed-group", "party" -> List.of("movement", "party");
      case "club" -> List.of("club");
      case "company" -> List.of("company");
      case "media" -> List.of("channel", "newspaper", "newspaper-jarida");
      default -> List.of();
    };
  }

  /** Everyday words, except those that another list has as a name without a doubt. */
  private void common() {
    for (Table.Row row : Table.load("names/common.tsv")) {
      for (String word : row.list("words")) {
        String key = folding.fold(word);
        if (!words.getOrDefault(key, Word.UNKNOWN).isSureName()) {
          merge(key, new Word(Trait.COMMON.bit(), Entity.Gender.UNKNOWN, false, null, null));
        }
        if (!word(ARTICLE + key).isSureName()) {
          merge(
              ARTICLE + key,
              new Word(Trait.COMMON.bit(), Entity.Gender.UNKNOWN, false, null, null));
        }
      }
    }
  }

  private void put(String word, int traits, Entity.Gender gender) {
    merge(folding.fold(word), new Word(traits, gender, false, null, null));
  }

  /** A word with and without the article. */
  private void define(String word, int traits, Entity.Gender gender) {
    int space = word.indexOf(' ');
    if (space > 0) {
      // «كوري جنوبي»: its first word tells as much.
      define(word.substring(0, space), traits, gender);
      return;
    }
    for (String form : List.of(word, ARTICLE + word)) {
      put(form, traits, gender);
    }
  }

  private void merge(String key, Word word) {
    words.merge(key, word, Word::and);
  }

  private static String feminine(String adjective) {
    return adjective + "ة";
  }
}
