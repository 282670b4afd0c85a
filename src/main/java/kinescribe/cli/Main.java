package kinescribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kinescribe.base.KinescribeException;
import picocli.CommandLine;

/** The command line's beginning and end: {@code packaging/kinescribe GROUP VERB …}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(
                run(
                        arguments,
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs one command with the given standard output and error, and returns its exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return commandLine(out, err).execute(arguments);
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new KinescribeCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, arguments) -> wrongUsage(error, err))
                .setExecutionExceptionHandler((error, command, parsed) -> failed(error, err));
    }

    private static int wrongUsage(CommandLine.ParameterException error, PrintWriter err) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        err.println(sentence(String.valueOf(error.getMessage())) + " See: " + command + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception error, PrintWriter err) throws Exception {
        if (error instanceof KinescribeException told) {
            err.println(told.text());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw error;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
