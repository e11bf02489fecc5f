package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Draft {
  final Mention.Kind kind;
  final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> forms = new LinkedHashSet<>();
  final Set<String> roles = new LinkedHashSet<>();
  @Nullable Known known;
  @Nullable Head head;
  Entity.Gender gender = Entity.Gender.UNKNOWN;

  Draft(Mention.Kind kind) {
    this.kind = kind;
  }

  void seen(String form) {
    forms.add(form);
  }

  /** Whether the words of a text stand together in one of its names. */
  boolean holds(String text) {
    for (String name : texts) {
      int at = name.indexOf(text);
      boolean starts = at == 0 || at > 0 && name.charAt(at - 1) == ' ';
      int end = at + text.length();
      if (starts && (end == name.length() || name.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Whether this may be another spelling of the last word of one of its names. */
  boolean isSpelled(String word) {
    for (String name : texts) {
      if (ShortForms.isSpelling(name.substring(name.lastIndexOf(' ') + 1), word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The entity.
   *
   * @param day the day of the article; null if unknown
   */
  Entity entity(EntityId id, Lexicon lexicon, @Nullable Known spot, @Nullable LocalDate day) {
    String name = "";
    for (String form : forms) {
      name = form.length() > name.length() ? form : name;
    }
    List<String> aliases = new ArrayList<>(forms);
    aliases.remove(name);
    Known listed = spot == null ? known : spot;
    List<Office> offices = roles.stream().map(lexicon.standings()::of).toList();
    return new Entity(
        id,
        kind,
        name,
        english(name, listed, lexicon),
        aliases,
        offices,
        gender,
        spot == null ? null : spot.place(),
        listed == null ? null : listing(listed, lexicon, day));
  }

  private Entity.@Nullable English english(String name, @Nullable Known listed, Lexicon lexicon) {
    String text = listed == null ? null : listed.english();
    if (text != null) {
      return new Entity.English(text, Entity.English.Basis.LISTED);
    }
    String made = lexicon.transliteration().of(name, kind == Mention.Kind.PERSON);
    return made.isEmpty() ? null : new Entity.English(made, Entity.English.Basis.TRANSLITERATED);
  }

  private static Entity.Listing listing(Known known, Lexicon lexicon, @Nullable LocalDate day) {
    OwnName own = lexicon.own(known.id());
    return new Entity.Listing(
        own == null ? "isnad" : own.list(),
        known.id(),
        own == null ? null : own.wikidata(),
        day == null ? List.of() : lexicon.tenures().held(known, day));
  }
}
