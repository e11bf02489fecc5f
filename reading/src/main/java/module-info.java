/** From a page to its reading: pure functions, one package a stage. */
@org.jspecify.annotations.NullMarked
module org.isnad.reading {
  requires transitive org.isnad.language;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires tools.jackson.core;

  exports org.isnad.text;
  exports org.isnad.json;
  exports org.isnad.page;
  exports org.isnad.article;
  exports org.isnad.token;
  exports org.isnad.number;
  exports org.isnad.time;
  exports org.isnad.tagger;
  exports org.isnad.mention;
  exports org.isnad.figure;
  exports org.isnad.statement;
  exports org.isnad.event;
  exports org.isnad.reading;
}
