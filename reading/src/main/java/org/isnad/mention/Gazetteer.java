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
    List<String> keys = new ArrayList<>();
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
      node = node.next.computeIfAbsent(key, _ -> new Node());
    }
    if (known.ambiguous()) {
      node.everyday = node.everyday == null ? known : node.everyday;
    } else {
      node.known = node.known == null ? known : node.known;
    }
  }

  /** The node from which a match goes on after a first word; null if no name begins so. */
  @Nullable Node begin(String key) {
    return root.next.get(key);
  }

  /** A point within names. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private @Nullable Known known;
    private @Nullable Known everyday;

    /** The node after one more word; null if no name goes on so. */
    @Nullable Node then(String key) {
      return next.get(key);
    }

    /** The name that ends here; null if none does. */
    @Nullable Known known() {
      return known;
    }

    /** The name that ends here if a head or quotation marks say that it is one; null if none. */
    @Nullable Known everyday() {
      return everyday;
    }
  }
}
