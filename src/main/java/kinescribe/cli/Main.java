package kinescribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line's beginning and end: {@code packaging/kinescribe GROUP VERB …}. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

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
        try {
            return commandLine(out, err).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println(
                    "There is not enough memory for this. Ask for less at once, or give more with"
                            + " KINESCRIBE_JAVA_OPTS=-Xmx8g.");
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            // What was printed without an end of line is still held back.
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new KinescribeCommand())
                .setOut(out)
                .setErr(err)
                .registerConverter(
                        Calibration.Method.class, new EnumWords<>(Calibration.Method.class))
                .registerConverter(
                        ProjectSteps.Import.Kind.class,
                        new EnumWords<>(ProjectSteps.Import.Kind.class))
                .registerConverter(
                        PromptsDecompose.How.class, new EnumWords<>(PromptsDecompose.How.class))
                .setParameterExceptionHandler((error, arguments) -> wrongUsage(error, err))
                .setExecutionExceptionHandler((error, command, parsed) -> failed(error, err));
    }

    private static int wrongUsage(CommandLine.ParameterException error, PrintWriter err) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        err.println(sentence(String.valueOf(error.getMessage())) + " See: " + command + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception error, PrintWriter err) {
        if (error instanceof KinescribeException told) {
            err.println(told.text());
            return CommandLine.ExitCode.SOFTWARE;
        }
        LOG.debug("Program fault", error);
        err.println(
                "The program met a fault of its own: "
                        + error
                        + ". Please report it with the command.");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
