package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.mention.EntityId;
import org.jspecify.annotations.Nullable;

/** Builds the way of each statement to the page: speaker, relays, agency, outlet. */
final class Chains {
  private final Article article;
  private final Folding folding;
  private final SpeechLexicon lexicon;
  private final Map<String, Subject> carried = new HashMap<>();
  private String lastSpeaker = "";

  Chains(Article article, Folding folding, SpeechLexicon lexicon) {
    this.article = article;
    this.folding = folding;
    this.lexicon = lexicon;
  }

  /** The chain of a settled draft; drafts are to be given in page order. */
  Chain of(Draft draft) {
    List<Chain.Link> links = new ArrayList<>(4);
    Subject speaker = draft.speaker;
    if (speaker != null) {
      links.add(link(speaker, Chain.Kind.SPEAKER));
    }
    boolean relayed = speaker != null && draft.reported;
    for (Draft outer = draft; outer != null; outer = outer.parent) {
      if (outer != draft && outer.speaker != null) {
        add(links, outer.speaker);
      }
      Subject relay = relay(outer);
      if (relay != null) {
        relayed |= add(links, relay);
      }
    }
    if (!relayed && !article.agencies().isEmpty()) {
      String agency = article.agencies().getFirst();
      if (!isAmong(links, agency)) {
        links.add(new Chain.Link(agency, null, Chain.Kind.AGENCY));
      }
    }
    String outlet = article.source().outlet();
    if (outlet != null && !isAmong(links, outlet)) {
      links.add(new Chain.Link(outlet, null, Chain.Kind.OUTLET));
    }
    if (links.isEmpty()) {
      links.add(new Chain.Link(article.source().uri(), null, Chain.Kind.OUTLET));
    }
    return new Chain(links);
  }

  /** The relay named at a cue, or at an earlier cue of the same speaker whose turn still lasts. */
  private @Nullable Subject relay(Draft draft) {
    Subject speaker = draft.speaker;
    if (speaker == null) {
      return draft.relay;
    }
    String name = speaker.name();
    if (draft.parent == null && !name.equals(lastSpeaker)) {
      carried.clear();
      lastSpeaker = name;
    }
    if (draft.relay != null) {
      if (!draft.relayPasses) {
        carried.put(name, draft.relay);
      }
      return draft.relay;
    }
    return carried.get(name);
  }

  private boolean add(List<Chain.Link> links, Subject relay) {
    String outlet = article.source().outlet();
    if (outlet != null && (isSame(outlet, relay.name()) || isCalled(relay.name(), outlet))) {
      // What was told to the outlet itself came through no agency.
      return true;
    }
    if (isAmong(links, relay.name())) {
      return false;
    }
    links.add(link(relay, Chain.Kind.RELAY));
    return true;
  }

  /** «جريدة أطلس بريس الإلكترونية»: the outlet behind a noun for one. */
  private boolean isCalled(String relay, String outlet) {
    String name = folding.fold(relay);
    int space = name.indexOf(' ');
    return space > 0
        && lexicon.isMediaNoun(name.substring(0, space))
        && isSame(name.substring(space + 1), outlet);
  }

  private boolean isAmong(List<Chain.Link> links, String name) {
    return links.stream().anyMatch(link -> isSame(link.name(), name));
  }

  /**
   * The same name, one the beginning of the other («بي بي سي» and «بي بي سي عربي»), or two names of
   * one outlet («وام» and «وكالة أنباء الإمارات»).
   */
  private boolean isSame(String one, String other) {
    String a = folding.fold(one);
    String b = folding.fold(other);
    return a.equals(b)
        || a.startsWith(b + " ")
        || b.startsWith(a + " ")
        || lexicon.isSameMedium(one, other);
  }

  private static Chain.Link link(Subject subject, Chain.Kind kind) {
    @Nullable EntityId entity = subject.entity();
    return new Chain.Link(subject.name(), entity, kind);
  }
}
