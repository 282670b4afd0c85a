package kinescribe.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.PredictionsCsv;
import kinescribe.job.JobContext;
import kinescribe.language.LanguageModel;
import kinescribe.routine.DayClock;
import kinescribe.routine.DaySpan;
import kinescribe.routine.DaySpans;
import kinescribe.routine.DaySummary;
import kinescribe.routine.ModelSummary;
import kinescribe.routine.OfflineSummary;
import kinescribe.routine.SaidWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a day from what a classifier said of it. */
@Command(
        name = "summary",
        description = "Tell a day in sentences from the table that \"model run\" writes.")
final class RoutineSummary extends Verb {
    @Parameters(paramLabel = "PREDICTIONS.csv", description = "The table of predictions.")
    private Path in = Path.of("");

    @Option(
            names = "--least",
            defaultValue = "10",
            description = "Stretches of fewer seconds are taken for slips (default: 10).")
    private double leastS;

    @Option(
            names = "--start",
            defaultValue = "",
            description = "When the recording began by the clock, such as 06:30.")
    private String start = "";

    @Mixin private ModelOption writer = new ModelOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--least", leastS, 0, 3600);
        DayClock clock = clock();
        Optional<LanguageModel> model =
                writer.model("what was recognised from when to when", err());
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map.Entry<String, List<SaidWindow>> one :
                PredictionsCsv.read(in, context).entrySet()) {
            List<DaySpan> spans = DaySpans.of(one.getValue(), leastS);
            DaySummary summary =
                    model.isPresent()
                            ? told(new ModelSummary(model.get()).of(spans, clock, context))
                            : OfflineSummary.of(spans, clock);
            if (json) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("recording", one.getKey());
                facts.put("spans", summary.spans());
                facts.put("sentences", summary.sentences());
                all.add(facts);
            } else {
                print(one.getKey(), summary, clock);
            }
        }
        if (json) {
            printJson(Map.of("summaries", all));
        }
    }

    private void print(String recording, DaySummary summary, DayClock clock) {
        out().println(recording);
        for (DaySummary.Sentence sentence : summary.sentences()) {
            out().println("  " + sentence.text() + " [" + String.join(" ", sentence.spans()) + "]");
        }
        for (DaySpan span : summary.spans()) {
            out().printf(
                            Locale.ROOT,
                            "  %-5s %9s … %9s  %s%n",
                            span.id(),
                            clock.at(span.startS()),
                            clock.at(span.endS()),
                            span.activity());
        }
    }

    private DayClock clock() throws KinescribeException {
        try {
            return new DayClock(start.isEmpty() ? null : LocalTime.parse(start));
        } catch (DateTimeParseException e) {
            throw new KinescribeException(
                    "--start is \"" + start + "\", no time of the day.", "Write it as 06:30.", e);
        }
    }
}
