package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Recording;
import kinescribe.imu.SignalComparison;
import kinescribe.job.JobContext;
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

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--max-lag", maxLagS, 0, 600);
        List<Recording> left = recordings(simulated, context);
        List<Recording> right = recordings(real, context);
        boolean only = left.size() == 1 && right.size() == 1;
        Map<String, Map<String, Object>> bySite = new TreeMap<>();
        for (Recording one : left) {
            String site = one.source().site();
            for (Recording other : right) {
                if (only || other.source().site().equals(site)) {
                    bySite.put(site, facts(SignalComparison.of(one, other, maxLagS, context)));
                }
            }
        }
        if (bySite.isEmpty()) {
            throw new KinescribeException(
                    "The files " + simulated + " and " + real + " share no site.",
                    "Name the columns SITE.acc_x_mps2 with the same SITE in both.");
        }
        if (!json) {
            bySite.forEach((site, facts) -> out().println(site + ": " + facts));
        } else if (bySite.size() == 1) {
            printJson(bySite.values().iterator().next());
        } else {
            printJson(Map.of("sites", bySite));
        }
    }

    private List<Recording> recordings(Path file, JobContext context) throws KinescribeException {
        Noticed<RecordingSet> read = RecordingFormats.read(file, context);
        return told(read).recordings();
    }

    private static Map<String, Object> facts(SignalComparison comparison) {
        Map<String, Object> channels = new LinkedHashMap<>();
        for (SignalComparison.ChannelAgreement agreement : comparison.channels()) {
            channels.put(
                    agreement.channel().columnName(),
                    Map.of("rmse", agreement.rmse(), "r", agreement.r()));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lagS", comparison.lagS());
        facts.put("rateHz", comparison.rateHz());
        facts.put("samples", comparison.samples());
        facts.put("channels", channels);
        return facts;
    }
}
