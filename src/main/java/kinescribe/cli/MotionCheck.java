package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.QualityRulesFile;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.Finding;
import kinescribe.motion.quality.Measurement;
import kinescribe.motion.quality.MotionFacts;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.motion.quality.TextAgreement;
import kinescribe.pipeline.MotionReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how plausible a motion is, and where it is not. */
@Command(name = "check", description = "Measure how plausible a motion is, and where it is not.")
final class MotionCheck extends Verb {
    @Parameters(paramLabel = "IN", description = "The motion to read.")
    private Path in = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Limits as JSON, such as {\"skatingRatio\": 0.2, \"jerk\": null}.")
    private @Nullable Path rules;

    @Option(
            names = "--prompt",
            paramLabel = "TEXT",
            description = "Tell what this sentence claims measurably and the motion does not do.")
    private @Nullable String prompt;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        QualityRules limits = rules == null ? QualityRules.STANDARD : QualityRulesFile.read(rules);
        Motion motion = told(MotionReading.read(in, source.options(), context));
        QualityReport report = QualityReport.of(motion, limits);
        print(json ? facts(report, motion.rateHz()) : words(report, motion.rateHz()), json);
    }

    private Map<String, Object> facts(QualityReport report, double rateHz) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Measurement one : report.measurements().all()) {
            facts.put(one.measure().id(), one.value());
        }
        facts.put("accepted", report.accepted());
        facts.put("reasons", report.reasons());
        facts.put("findings", findings(report).map(f -> fields(f, rateHz)).toList());
        if (prompt != null) {
            facts.put("textDisagreements", disagreements(report, prompt));
        }
        MotionFacts found = report.measurements().facts();
        facts.put("durationS", found.durationS());
        facts.put("pathM", found.pathM());
        facts.put("distanceM", found.distanceM());
        facts.put("meanSpeedMps", found.meanSpeedMps());
        facts.put("steadySpeedMps", found.steadySpeedMps());
        facts.put("forwardM", found.forwardM());
        facts.put("riseM", found.riseM());
        facts.put("verticalRangeM", found.verticalRangeM());
        facts.put("turnDeg", Math.toDegrees(found.turnRad()));
        facts.put("steps", found.steps());
        facts.put("cadencePerMin", found.cadencePerMin());
        return facts;
    }

    /** The same for people: rounded, with units, the verdict first. */
    private Map<String, Object> words(QualityReport report, double rateHz) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("Verdict", report.accepted() ? "accepted" : "rejected");
        if (!report.reasons().isEmpty()) {
            words.put("Reasons", String.join("; ", report.reasons()));
        }
        for (Measurement one : report.measurements().all()) {
            words.put(one.measure().title(), one.measure().shown(one.value()));
        }
        String places =
                findings(report).map(f -> text(f, rateHz)).collect(Collectors.joining("; "));
        words.put("Places", places.isEmpty() ? "none" : places);
        if (prompt != null) {
            List<String> apart = disagreements(report, prompt);
            words.put("Against the text", apart.isEmpty() ? "nothing" : String.join("; ", apart));
        }
        MotionFacts found = report.measurements().facts();
        words.put("Duration", Numbers.shown(found.durationS(), "s"));
        words.put("Path", Numbers.shown(found.pathM(), "m"));
        words.put("Distance", Numbers.shown(found.distanceM(), "m"));
        words.put("Mean speed", Numbers.shown(found.meanSpeedMps(), "m/s"));
        words.put("Steady speed", Numbers.shown(found.steadySpeedMps(), "m/s"));
        words.put("Forwards", Numbers.shown(found.forwardM(), "m"));
        words.put("Rise", Numbers.shown(found.riseM(), "m"));
        words.put("Vertical range", Numbers.shown(found.verticalRangeM(), "m"));
        words.put("Turn", Numbers.shown(Math.toDegrees(found.turnRad()), "°"));
        words.put("Steps", found.steps());
        words.put("Cadence", Numbers.shown(found.cadencePerMin(), "steps/min"));
        return words;
    }

    private static List<String> disagreements(QualityReport report, String prompt) {
        return TextAgreement.disagreements(report.measurements().facts(), prompt);
    }

    private static Stream<Finding> findings(QualityReport report) {
        return report.measurements().all().stream().flatMap(one -> one.findings().stream());
    }

    private static String text(Finding finding, double rateHz) {
        return String.format(
                Locale.ROOT,
                "%s at %.2f s (%s)",
                finding.measure().title(),
                finding.worstFrame() / rateHz,
                finding.joint().id());
    }

    private static Map<String, Object> fields(Finding finding, double rateHz) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", finding.measure().id());
        fields.put("fromS", finding.firstFrame() / rateHz);
        fields.put("toS", finding.lastFrame() / rateHz);
        fields.put("worstS", finding.worstFrame() / rateHz);
        fields.put("worst", finding.worst());
        fields.put("joint", finding.joint().id());
        return fields;
    }
}
