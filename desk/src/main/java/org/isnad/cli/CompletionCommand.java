package org.isnad.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad completion}: prints a script that completes the command line. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
  private final Voice voice;

  @Parameters(arity = "1", paramLabel = "SHELL", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Voice voice) {
    this.voice = voice;
  }

  /** The shells that can be completed in. */
  enum Shell {
    /** GNU Bash. */
    BASH,
    /** Z shell, which runs the same script through its bashcompinit. */
    ZSH
  }

  @Override
  public void run() {
    CommandLine root = spec.root().commandLine();
    String script = AutoComplete.bash("isnad", root);
    voice.print(
        switch (shell) {
          case BASH -> script;
          case ZSH -> "autoload -Uz bashcompinit && bashcompinit\n" + script;
        });
  }
}
