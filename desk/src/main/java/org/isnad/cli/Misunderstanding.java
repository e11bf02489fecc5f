package org.isnad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user, in the user's language, what of a command was not understood. */
final class Misunderstanding implements IParameterExceptionHandler {
  private static final int NOT_UNDERSTOOD = 2;

  private final Voice voice;

  Misunderstanding(Voice voice) {
    this.voice = voice;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    Messages messages = voice.messages();
    if (isBare(e, args)) {
      voice.say(command.getUsageMessage());
      return NOT_UNDERSTOOD;
    }
    voice.tell("isnad: " + Look.safe(words(e)));
    voice.tell(messages.say("error.help", command.getCommandSpec().qualifiedName()));
    return NOT_UNDERSTOOD;
  }

  /** Whether no command was named at all. */
  private static boolean isBare(ParameterException e, String[] args) {
    return e.getCommandLine().getParent() == null && args.length == 0;
  }

  private String words(ParameterException e) {
    Messages messages = voice.messages();
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case MissingParameterException missing ->
          missing.getMissing().isEmpty()
              ? messages.say("error.missing-command")
              : messages.say("error.missing", names(missing.getMissing()));
      case OverwrittenOptionException twice ->
          messages.say("error.twice", name(twice.getOverwritten()));
      default -> value(e);
    };
  }

  private String unknown(UnmatchedArgumentException e) {
    String unmatched = String.join(" ", e.getUnmatched());
    List<String> similar = e.getSuggestions();
    return similar.isEmpty()
        ? voice.messages().say("error.unknown", unmatched)
        : voice.messages().say("error.unknown-similar", unmatched, similar.getFirst());
  }

  private String value(ParameterException e) {
    Messages messages = voice.messages();
    ArgSpec argument = e.getArgSpec();
    if (argument == null) {
      return !e.getCommandLine().getSubcommands().isEmpty()
          ? messages.say("error.missing-command")
          : messages.say("error.other", String.valueOf(e.getMessage()));
    }
    String value = String.valueOf(e.getValue());
    @Nullable Object[] choices = argument.type().getEnumConstants();
    if (choices != null) {
      List<String> words =
          Arrays.stream(choices).map(c -> String.valueOf(c).toLowerCase(Locale.ROOT)).toList();
      return messages.say("error.value-choice", name(argument), value, String.join(", ", words));
    }
    return messages.say(
        argument.type() == Moment.class ? "error.date" : "error.value", name(argument), value);
  }

  private static String names(List<ArgSpec> arguments) {
    return String.join(", ", arguments.stream().map(Misunderstanding::name).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
