package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Folding;
import org.jspecify.annotations.Nullable;

/** The names of the lists as a trie over folded words, for longest matches in linear time. */
final class Gazetteer {
  private final Folding folding;
  private final Node root = new Node();

  Gazetteer(Folding folding) {
    this.folding = folding;
  }

  /** Adds a name; the first one to claim a spelling keeps it, everyday words for themselves. */
  void add(String name, Known known) {
    List<String> keys = new ArrayList<>(4);
    for (String word : name.replace('-', ' ').split(" ")) {
      if (!word.isEmpty()) {
        keys.add(folding.fold(word));
      }
    }
    add(keys, known);
  }

  /** Adds a name by its folded words. */
  void add(List<String> keys, Known known) {
    Node node = root;
    for (String key : keys) {
      node = node.then(key, new Node());
    }
    node.claim(known);
  }

  /** The node from which a match goes on after a first word; null if no name begins so. */
  @Nullable Node begin(String key) {
    return root.then(key);
  }

  /** All places of this name, given by its folded words with one space between. */
  List<Known> places(String key) {
    Node node = root;
    for (String word : key.split(" ")) {
      node = node.then(word);
      if (node == null) {
        return List.of();
      }
    }
    return node.places;
  }

  /** A point within names. */
  static final class Node {
    private Map<String, Node> next = Map.of();
    private @Nullable Known known;
    private List<Known> doubtful = List.of();
    private List<Known> places = List.of();

    /** The node after one more word; null if no name goes on so. */
    @Nullable Node then(String key) {
      return next.get(key);
    }

    private Node then(String key, Node fresh) {
      Node node = next.get(key);
      if (node == null) {
        // Most nodes are ends and need no map.
        next = next.isEmpty() ? new HashMap<>(4) : next;
        next.put(key, fresh);
        node = fresh;
      }
      return node;
    }

    private void claim(Known claimant) {
      if (claimant.ambiguous()) {
        doubtful = and(doubtful, claimant);
      } else {
        known = known == null ? claimant : known;
      }
      if (claimant.place() != null) {
        places = and(places, claimant);
      }
    }

    private static List<Known> and(List<Known> few, Known one) {
      if (few.isEmpty()) {
        return List.of(one);
      }
      List<Known> more = new ArrayList<>(few);
      more.add(one);
      return List.copyOf(more);
    }

    /** The name that ends here; null if none does. */
    @Nullable Known known() {
      return known;
    }

    /** The names that end here if something says that it is one. */
    List<Known> doubtful() {
      return doubtful;
    }
  }
}
