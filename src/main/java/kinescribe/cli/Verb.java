package kinescribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb shares: help, output as text or JSON, notices and progress on standard error. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class Verb implements Callable<Integer> {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .registerModule(FiniteNumbers.module());

    @Spec private CommandSpec spec;

    @Option(names = "--quiet", description = "No notices and no progress on standard error.")
    private boolean quiet;

    @Override
    public final Integer call() throws KinescribeException {
        work(new ConsoleContext(err(), quiet));
        return 0;
    }

    /** Does what the verb says. */
    abstract void work(JobContext context) throws KinescribeException;

    /** Standard output. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Prints the notices and hands on the value. */
    final <T> T told(Noticed<T> result) {
        if (!quiet) {
            for (Notice notice : result.notices()) {
                err().println(
                                notice.level() == Notice.Level.WARNING
                                        ? "Warning: " + NoticeWords.of(notice)
                                        : "Note: " + NoticeWords.of(notice));
            }
        }
        return result.value();
    }

    /** Prints one JSON object on standard output. */
    final void printJson(Map<String, ?> value) {
        try {
            out().println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Results are maps, lists, texts and numbers", e);
        }
    }

    /** Prints facts, as one JSON object or one a line with the values in a column. */
    final void print(Map<String, ?> facts, boolean json) {
        if (json) {
            printJson(facts);
            return;
        }
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        facts.forEach(
                (name, value) ->
                        out().println(name + " ".repeat(width - name.length() + 1) + value));
    }

    /** {@link #print} of what a file holds: its notices are one more fact, or are told. */
    final void print(Map<String, Object> facts, List<Notice> notices, boolean json) {
        if (json) {
            facts.put("notices", texts(notices));
        } else {
            told(new Noticed<>(facts, notices));
        }
        print(facts, json);
    }

    /** The texts of notices, for JSON. */
    static List<String> texts(List<Notice> notices) {
        return notices.stream().map(NoticeWords::of).toList();
    }

    /** Standard error. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
