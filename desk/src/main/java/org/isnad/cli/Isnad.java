package org.isnad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@SuppressWarnings("unused") // the options here are read by picocli alone
@Command(name = "isnad", versionProvider = Isnad.Version.class)
final class Isnad {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.version")
  private boolean version;

  /** Taken from the arguments before they are parsed, so that faults in them are told in it. */
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private @Nullable Language lang;

  Isnad(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command and tells its exit code: 0 done, 1 done in part, 2 not understood. */
  int run(String... args) {
    Messages messages = new Messages(language(List.of(args)));
    Voice voice = new Voice(surroundings, messages);
    try {
      int code = line(voice).execute(args);
      voice.flush();
      return code;
    } catch (Voice.OutputFailed e) {
      return failed(e, voice);
    }
  }

  private CommandLine line(Voice voice) {
    Language language = voice.messages().language();
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new ReadCommand(voice));
    line.addSubcommand(new CleanCommand(voice));
    line.addSubcommand(new LabelCommand(voice));
    line.addSubcommand(new TimeCommand(voice));
    line.addSubcommand(new NumberCommand(voice));
    line.addSubcommand(NamesCommand.line(voice));
    line.addSubcommand(new CompletionCommand(voice));
    line.addSubcommand(new TrainCommand());
    line.setOut(new PrintWriter(surroundings.out()));
    line.setErr(new PrintWriter(surroundings.err()));
    line.setResourceBundle(Messages.bundle("help", language));
    line.registerConverter(Moment.class, new MomentConverter());
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new Misunderstanding(voice));
    line.setExecutionExceptionHandler((e, _, _) -> failed(e, voice));
    line.setUsageHelpWidth(Math.clamp(surroundings.terminals().columns(), 60, 100));
    line.setColorScheme(colors());
    return line;
  }

  private CommandLine.Help.ColorScheme colors() {
    boolean colored = Look.of(Look.Color.AUTO, surroundings).colored();
    return CommandLine.Help.defaultColorScheme(
        colored ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }

  private Language language(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      String value =
          arg.startsWith("--lang=")
              ? arg.substring("--lang=".length())
              : arg.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
      for (Language language : Language.values()) {
        if (language.name().equals(value.toUpperCase(Locale.ROOT))) {
          return language;
        }
      }
    }
    return Language.of(surroundings.environment());
  }

  /** Tells what went wrong; a reader of the output that has gone away is no fault. */
  private static int failed(Exception e, Voice voice) {
    Messages messages = voice.messages();
    if (e instanceof Voice.OutputFailed output) {
      if (output.isBrokenPipe()) {
        return 0;
      }
      voice.tell("isnad: " + messages.say("error.output", String.valueOf(output.getMessage())));
      return 1;
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    voice.tell("isnad: " + messages.say("error.bug"));
    voice.say(trace.toString());
    return 1;
  }

  /** The version that is built in. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Isnad.class.getPackage().getImplementationVersion();
      return new String[] {"isnad " + (version == null ? "(unpacked)" : version)};
    }
  }

  /** Dates in ISO 8601. */
  private static final class MomentConverter implements CommandLine.ITypeConverter<Moment> {
    @Override
    public Moment convert(String value) {
      return Moment.parse(value)
          .orElseThrow(() -> new CommandLine.TypeConversionException("no date: " + value));
    }
  }
}
