package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.json.Json;
import org.isnad.mention.OwnNameReader.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a user's list says, column by column, whatever its format was.
 *
 * @param cells the texts by column; several values of one column stand between {@code |}
 */
record OwnNameCells(Map<String, String> cells) {
  /** The columns there are. */
  static final List<String> COLUMNS =
      List.of(
          "kind",
          "name",
          "english",
          "aliases",
          "gender",
          "country",
          "wikidata",
          "lat",
          "lon",
          "offices",
          "ambiguous");

  /** Other names of columns, as the query service of Wikidata writes them. */
  private static final Map<String, String> ALSO =
      Map.of("item", "wikidata", "itemlabel", "name", "label", "name", "qid", "wikidata");

  private static final String ITEM = "/entity/";
  private static final int LONGEST_NAME = 200;
  private static final int MOST_WORDS = 12;
  private static final int MOST_ALIASES = 100;

  /** Something of a line is wrong. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;
    private final Problem problem;
    private final String detail;

    Wrong(Problem problem, String detail) {
      super(problem + " " + detail, null, false, false);
      this.problem = problem;
      this.detail = detail;
    }

    Problem problem() {
      return problem;
    }

    String detail() {
      return detail;
    }
  }

  /** The column that a header's or a field's name means. */
  static String column(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return ALSO.getOrDefault(small, small);
  }

  /** The cells of a JSON object: of our own fields, or of an item of a Wikidata dump. */
  static OwnNameCells of(Json value) throws Wrong {
    if (!(value instanceof Json.Obj object)) {
      throw new Wrong(Problem.NOT_AN_OBJECT, "");
    }
    if (object.get("labels").isPresent()) {
      return WikidataItem.cells(object);
    }
    Map<String, String> cells = new HashMap<>();
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      String column = column(field.getKey());
      if (!COLUMNS.contains(column)) {
        throw new Wrong(Problem.COLUMN, field.getKey());
      }
      List<String> texts = new ArrayList<>();
      for (Json item : field.getValue().items()) {
        texts.add(column.equals("offices") ? office(item) : text(item));
      }
      cells.put(column, String.join("|", texts));
    }
    return new OwnNameCells(cells);
  }

  private static String text(Json item) throws Wrong {
    return switch (item) {
      case Json.Str(String value) -> value.strip();
      case Json.Num(String value) -> value;
      case Json.Bool(boolean value) -> value ? "yes" : "";
      case Json.Null() -> "";
      case Json.Obj _, Json.Arr _ -> throw new Wrong(Problem.NOT_AN_OBJECT, "");
    };
  }

  private static String office(Json item) throws Wrong {
    if (!(item instanceof Json.Obj)) {
      return text(item);
    }
    return item.text("title").orElse("")
        + " "
        + item.text("from").orElse("")
        + ".."
        + item.text("to").orElse("");
  }

  /** The first code point of a text that nobody sees or that is none; -1 if there is none. */
  static int unseen(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean joiner = c == 0x200C || c == 0x200D;
      boolean hidden =
          type == Character.CONTROL && c != '\t'
              || type == Character.FORMAT && !joiner
              || type == Character.SURROGATE
              || type == Character.PRIVATE_USE
              || type == Character.UNASSIGNED
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR
              || c == 0xFFFD;
      if (hidden) {
        return c;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  /** The name that these cells make. */
  OwnName name(String list, int line, Mention.@Nullable Kind usual, Set<String> countries)
      throws Wrong {
    Mention.Kind kind = kind(usual);
    String name = cell("name");
    if (name.isEmpty()) {
      throw new Wrong(Problem.NO_NAME, "");
    }
    checkName(name);
    List<String> aliases = values("aliases");
    if (aliases.size() > MOST_ALIASES) {
      throw new Wrong(Problem.NAME, aliases.size() + " aliases");
    }
    for (String alias : aliases) {
      checkName(alias);
    }
    String english = cell("english");
    if (english.length() > LONGEST_NAME) {
      throw new Wrong(Problem.NAME, english);
    }
    return new OwnName(
        list,
        line,
        kind,
        name,
        aliases,
        english.isEmpty() ? null : english,
        gender(),
        country(countries),
        wikidata(),
        point(),
        offices(),
        flag());
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  private List<String> values(String column) {
    List<String> values = new ArrayList<>();
    for (String value : cell(column).split("\\|")) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private Mention.Kind kind(Mention.@Nullable Kind usual) throws Wrong {
    String cell = cell("kind").toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "person" -> Mention.Kind.PERSON;
      case "organization" -> Mention.Kind.ORGANIZATION;
      case "place" -> Mention.Kind.PLACE;
      default -> {
        if (usual != null && cell.isEmpty()) {
          yield usual;
        }
        throw new Wrong(Problem.KIND, cell);
      }
    };
  }

  private static void checkName(String name) throws Wrong {
    long letters = name.codePoints().filter(Character::isLetter).count();
    boolean words = name.split("\\s+").length <= MOST_WORDS;
    if (letters < 2 || !words || name.length() > LONGEST_NAME) {
      throw new Wrong(Problem.NAME, name);
    }
  }

  private Entity.Gender gender() throws Wrong {
    String cell = cell("gender").toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "masculine", "male" -> Entity.Gender.MASCULINE;
      case "feminine", "female" -> Entity.Gender.FEMININE;
      case "" -> Entity.Gender.UNKNOWN;
      default -> throw new Wrong(Problem.GENDER, cell);
    };
  }

  private @Nullable String country(Set<String> countries) throws Wrong {
    String cell = cell("country").toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return null;
    }
    if (!countries.contains(cell)) {
      throw new Wrong(Problem.COUNTRY, cell);
    }
    return cell;
  }

  private @Nullable String wikidata() throws Wrong {
    String cell = cell("wikidata");
    String item =
        cell.substring(cell.lastIndexOf(ITEM) < 0 ? 0 : cell.lastIndexOf(ITEM) + ITEM.length());
    if (item.isEmpty()) {
      return null;
    }
    boolean good =
        item.length() < 16
            && item.length() > 1
            && item.charAt(0) == 'Q'
            && item.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    if (!good) {
      throw new Wrong(Problem.WIKIDATA, cell);
    }
    return item;
  }

  private Place.@Nullable Point point() throws Wrong {
    String lat = cell("lat");
    String lon = cell("lon");
    if (lat.isEmpty() && lon.isEmpty()) {
      return null;
    }
    try {
      return new Place.Point(Double.parseDouble(lat), Double.parseDouble(lon));
    } catch (IllegalArgumentException e) {
      throw new Wrong(Problem.POSITION, lat + " " + lon);
    }
  }

  private boolean flag() throws Wrong {
    String cell = cell("ambiguous").toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "yes", "true" -> true;
      case "", "no", "false" -> false;
      default -> throw new Wrong(Problem.AMBIGUOUS, cell);
    };
  }

  /** «وزير الصحة 2019-03..2021»: a title and the time in which it was held. */
  private List<Tenure> offices() throws Wrong {
    List<Tenure> offices = new ArrayList<>();
    for (String office : values("offices")) {
      int space = office.lastIndexOf(' ');
      String dates = office.substring(space + 1);
      int dots = dates.indexOf("..");
      String title = dots < 0 ? office : space < 0 ? "" : office.substring(0, space).strip();
      Optional<Tenure> tenure =
          dots < 0
              ? Tenure.parse(title, cell("country").toLowerCase(Locale.ROOT), "", "")
              : Tenure.parse(
                  title,
                  cell("country").toLowerCase(Locale.ROOT),
                  dates.substring(0, dots),
                  dates.substring(dots + 2));
      if (title.isEmpty() || tenure.isEmpty()) {
        throw new Wrong(Problem.OFFICE, office);
      }
      offices.add(tenure.get());
    }
    return offices;
  }
}
