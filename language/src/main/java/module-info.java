/** Arabic as data: tables of words and the loaders that check them. */
@org.jspecify.annotations.NullMarked
module org.isnad.language {
  requires static transitive org.jspecify;

  exports org.isnad.language;
}
