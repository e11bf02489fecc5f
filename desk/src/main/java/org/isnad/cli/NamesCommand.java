package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.mention.Mention;
import org.isnad.mention.OwnName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad names}: a user's own lists of names. */
@Command(name = "names")
final class NamesCommand {
  private NamesCommand() {}

  /** The command with those under it. */
  static CommandLine line(Voice voice) {
    CommandLine line = new CommandLine(new NamesCommand());
    line.addSubcommand(new Import(voice));
    line.addSubcommand(new Check(voice));
    line.addSubcommand(new Lists(voice));
    line.addSubcommand(new Remove(voice));
    return line;
  }

  /** Where the lists lie: the same option for every command that uses them. */
  static final class Place {
    @Option(names = "--names", paramLabel = "DIR", descriptionKey = "option.names")
    private @Nullable Path names;

    /** The folder. */
    NameFolder folder(Voice voice) {
      return NameFolder.of(names, voice.surroundings().environment());
    }
  }

  /** What a file of names is read with. */
  static final class Source {
    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "names.file")
    private Path file = Path.of("");

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "option.names.kind")
    private @Nullable NameKind kind;

    /** The kind of lines that tell none; null if each must tell it. */
    Mention.@Nullable Kind kind() {
      return kind == null ? null : kind.kind();
    }

    /** Reads the file and complains of what is wrong with it; nothing if it cannot be read. */
    Optional<NameFolder.Read> read(Voice voice, String list) {
      try {
        NameFolder.Read read = NameFolder.read(file, list, kind());
        for (NameFolder.Fault fault : read.faults()) {
          voice.complain(file + ":" + fault.line(), voice.words(fault));
        }
        int more = read.wrong() - read.faults().size();
        if (more > 0) {
          voice.tell(
              "isnad: "
                  + voice
                      .messages()
                      .say("names.more-wrong", voice.messages().count("count.wrong-lines", more)));
        }
        return Optional.of(read);
      } catch (IOException e) {
        voice.complain(file.toString(), voice.wordsOfNames(e, file));
        return Optional.empty();
      }
    }
  }

  /** The kinds that a list may hold. */
  enum NameKind {
    /** People. */
    PERSON(Mention.Kind.PERSON),
    /** Bodies. */
    ORGANIZATION(Mention.Kind.ORGANIZATION),
    /** Places. */
    PLACE(Mention.Kind.PLACE);

    private final Mention.Kind kind;

    NameKind(Mention.Kind kind) {
      this.kind = kind;
    }

    Mention.Kind kind() {
      return kind;
    }
  }

  /** {@code isnad names import}: checks a file and puts it among the lists. */
  @Command(name = "import")
  static final class Import implements Callable<Integer> {
    private final Voice voice;

    @Mixin private Place place = new Place();
    @Mixin private Source source = new Source();

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "option.names.as")
    private @Nullable String as;

    @Option(names = "--skip", descriptionKey = "option.names.skip")
    private boolean skip;

    Import(Voice voice) {
      this.voice = voice;
    }

    @Override
    public Integer call() {
      Messages messages = voice.messages();
      String file = String.valueOf(source.file.getFileName());
      Optional<String> name = as == null ? NameFolder.listName(file) : Optional.of(as);
      if (name.isEmpty() || !NameFolder.isListName(name.get())) {
        voice.complain(as == null ? file : as, messages.say("names.bad-list-name"));
        return 1;
      }
      String list = name.get();
      Optional<NameFolder.Read> read = source.read(voice, list);
      if (read.isEmpty()) {
        return 1;
      }
      List<OwnName> names = read.get().names();
      int wrong = read.get().wrong();
      if (names.isEmpty() || wrong > 0 && !skip) {
        voice.tell(
            messages.say(
                names.isEmpty() ? "names.nothing-imported" : "names.nothing-imported-skip",
                messages.count("count.wrong-lines", wrong)));
        return 1;
      }
      NameFolder folder = place.folder(voice);
      try {
        boolean before = folder.lists().contains(list);
        folder.put(list, read.get().lines(), source.kind());
        voice.tell(
            messages.say(
                before ? "names.replaced" : "names.imported",
                messages.count("count.entities", names.size()),
                list,
                folder.file(list).toString()));
      } catch (IOException e) {
        voice.complain(folder.path().toString(), voice.wordsOfNames(e, folder.path()));
        return 1;
      }
      return wrong > 0 ? 1 : 0;
    }
  }

  /** {@code isnad names check}: says what is wrong with a file and imports nothing. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    private final Voice voice;

    @Mixin private Source source = new Source();

    Check(Voice voice) {
      this.voice = voice;
    }

    @Override
    public Integer call() {
      Optional<NameFolder.Read> read = source.read(voice, "check");
      if (read.isEmpty()) {
        return 1;
      }
      Messages messages = voice.messages();
      voice.tell(
          messages.say(
              "names.checked",
              messages.count("count.entities", read.get().names().size()),
              messages.count("count.wrong-lines", read.get().wrong())));
      return read.get().wrong() > 0 ? 1 : 0;
    }
  }

  /** {@code isnad names list}: prints the lists there are, with how many names each has. */
  @Command(name = "list")
  static final class Lists implements Callable<Integer> {
    private final Voice voice;

    @Mixin private Place place = new Place();

    Lists(Voice voice) {
      this.voice = voice;
    }

    @Override
    public Integer call() {
      NameFolder folder = place.folder(voice);
      int code = 0;
      try {
        List<String> lists = folder.lists();
        if (lists.isEmpty()) {
          voice.tell(voice.messages().say("names.none", folder.path().toString()));
        }
        for (String list : lists) {
          NameFolder.Read read = folder.read(list);
          voice.print(list + "\t" + read.names().size() + "\t" + folder.file(list) + "\n");
          code = read.wrong() > 0 ? 1 : code;
        }
      } catch (IOException e) {
        voice.complain(folder.path().toString(), voice.wordsOfNames(e, folder.path()));
        return 1;
      }
      return code;
    }
  }

  /** {@code isnad names remove}: takes a list away. */
  @Command(name = "remove")
  static final class Remove implements Callable<Integer> {
    private final Voice voice;

    @Mixin private Place place = new Place();

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "names.list")
    private String list = "";

    Remove(Voice voice) {
      this.voice = voice;
    }

    @Override
    public Integer call() {
      NameFolder folder = place.folder(voice);
      try {
        if (!NameFolder.isListName(list) || !folder.remove(list)) {
          voice.complain(list, voice.messages().say("names.no-such-list"));
          return 1;
        }
      } catch (IOException e) {
        voice.complain(folder.path().toString(), voice.wordsOfNames(e, folder.path()));
        return 1;
      }
      voice.tell(voice.messages().say("names.removed", list));
      return 0;
    }
  }
}
