package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares simulated with real signals, site by site. */
@Command(name = "compare", description = "Compare simulated with real signals, site by site.")
final class ImuCompare extends Verb {
    @Option(names = "--simulated", required = true, description = "A CSV of simulated signals.")
    private Path simulated = Path.of("");

    @Option(names = "--real", required = true, description = "A CSV of measured signals.")
    private Path real = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--max-lag",
            defaultValue = "2",
            description = "Greatest shift in time that is tried, in seconds (default: 2).")
    private double maxLagS;

    @Option(
            names = "--lag",
            paramLabel = "SECONDS",
            description = "How much later the real signal comes, instead of a search.")
    private @Nullable Double lagS;

    @Option(
            names = "--from-starts",
            description =
                    "Count each side from its own first sample, whatever the times say; so it is"
                            + " done anyway where the times hardly overlap.")
    private boolean fromStarts;

    @Option(names = "--drift", description = "Also look for clocks that run apart.")
    private boolean drift;

    @Option(
            names = "--rotation",
            description = "Turn the simulated sensor's frame onto the real one's first.")
    private boolean rotation;

    @Option(
            names = "--low-pass",
            paramLabel = "HZ",
            description = "Low-pass both sides at this frequency first.")
    private @Nullable Double cutOffHz;

    @Option(
            names = "--coherence",
            description = "Add the mean coherence in bands and the log-spectral distance.")
    private boolean coherence;

    @Option(
            names = "--spectra",
            description = "Add power spectra and coherence by frequency (with --json).")
    private boolean spectra;

    @Option(
            names = "--quantiles",
            paramLabel = "COUNT",
            defaultValue = "0",
            description = "Add so many quantiles of both sides (with --json).")
    private int quantiles;

    @Override
    void work(JobContext context) throws KinescribeException {
        ComparisonSettings settings = settings();
        if (!json && (spectra || quantiles > 0)) {
            throw new KinescribeException(
                    (spectra ? "--spectra" : "--quantiles") + " makes no table.",
                    "Add --json, or ask for --coherence.");
        }
        List<Recording> left = recordings(simulated, context);
        List<Recording> right = recordings(real, context);
        boolean only = left.size() == 1 && right.size() == 1;
        Map<String, Map<String, Object>> bySite = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        Set<Notice> notices = new LinkedHashSet<>();
        for (Recording one : left) {
            String site = one.source().site();
            for (Recording other : right) {
                if (only || other.source().site().equals(site)) {
                    ComparisonChecks.requireEffect(settings, one, other);
                    Clock clock = ComparisonChecks.clock(settings, one, other);
                    notices.addAll(ComparisonChecks.before(one, simulated, other, clock));
                    SignalComparison found = SignalComparison.of(one, other, settings, context);
                    notices.addAll(ComparisonChecks.after(found));
                    bySite.put(site, facts(found, clock));
                    tables.addAll(ComparisonTable.lines(site, found, clock));
                    if (coherence) {
                        tables.addAll(ComparisonTable.coherence(found));
                    }
                }
            }
        }
        if (bySite.isEmpty()) {
            throw new KinescribeException(
                    "The files " + simulated + " and " + real + " share no site.",
                    "Name the columns SITE.acc_x_mps2 with the same SITE in both.");
        }
        told(new Noticed<>(bySite, List.copyOf(notices)));
        if (!json) {
            tables.forEach(out()::println);
        } else if (bySite.size() == 1) {
            printJson(bySite.values().iterator().next());
        } else {
            printJson(Map.of("sites", bySite));
        }
    }

    private ComparisonSettings settings() throws KinescribeException {
        Arguments.within("--max-lag", maxLagS, 0, 600);
        Arguments.within("--quantiles", quantiles, 0, 100_000);
        if (lagS != null) {
            Arguments.within("--lag", lagS, -1e6, 1e6);
        }
        if (cutOffHz != null) {
            Arguments.within("--low-pass", cutOffHz, 0.01, 1e5);
        }
        return new ComparisonSettings(
                fromStarts ? Clock.STARTS : Clock.TIMES,
                maxLagS,
                lagS,
                drift,
                rotation,
                cutOffHz == null ? Double.POSITIVE_INFINITY : cutOffHz);
    }

    private List<Recording> recordings(Path file, JobContext context) throws KinescribeException {
        Noticed<RecordingSet> read = RecordingFormats.read(file, context);
        return told(read).recordings();
    }

    private Map<String, Object> facts(SignalComparison comparison, Clock clock) {
        Map<String, Object> facts = ComparisonFacts.of(comparison, clock);
        if (coherence || spectra) {
            facts.put("spectra", ComparisonFacts.spectra(comparison, spectra));
        }
        if (quantiles > 0) {
            facts.put("quantiles", ComparisonFacts.quantiles(comparison, Math.max(2, quantiles)));
        }
        return facts;
    }
}
