package kinescribe.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a folder of recordings holds. */
@Command(name = "inspect", description = "Tell what a folder of recordings holds.")
final class DataInspect extends Verb {
    @Parameters(paramLabel = "FOLDER", description = "The folder or file to read.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Noticed<RecordingSet> read = RecordingFormats.read(folder, context);
        RecordingSet set = read.value();
        TreeSet<String> subjects = new TreeSet<>();
        TreeSet<String> origins = new TreeSet<>();
        TreeSet<String> sites = new TreeSet<>();
        for (Recording recording : set.recordings()) {
            subjects.add(recording.source().subject());
            origins.add(recording.source().origin().label());
            sites.add(recording.source().site());
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", set.formatId());
        facts.put("origins", origins);
        facts.put("subjects", subjects.size());
        facts.put("recordings", set.recordings().size());
        facts.put("sites", sites);
        facts.put("channels", channelsBySite(set.recordings()));
        facts.put("rateHz", set.recordings().get(0).rateHz());
        facts.put("classes", secondsByClass(set.recordings()));
        print(facts, read.notices(), json);
    }

    /** The channels of each site; those of all its recordings where they differ. */
    private static Map<String, String> channelsBySite(List<Recording> recordings) {
        Map<String, TreeSet<ImuChannel>> found = new TreeMap<>();
        for (Recording recording : recordings) {
            found.computeIfAbsent(recording.source().site(), s -> new TreeSet<>())
                    .addAll(recording.channels());
        }
        Map<String, String> channels = new TreeMap<>();
        found.forEach(
                (site, of) ->
                        channels.put(
                                site,
                                of.stream()
                                        .map(ImuChannel::label)
                                        .collect(Collectors.joining(", "))));
        return channels;
    }

    /** Seconds of each activity; what several sites recorded together counts once. */
    private static Map<String, Double> secondsByClass(List<Recording> recordings) {
        Map<List<String>, Double> byTrial = new HashMap<>();
        for (Recording recording : recordings) {
            Map<String, Double> own = new HashMap<>();
            for (LabelSpan span : recording.labels()) {
                own.merge(span.activity(), span.endS() - span.startS(), Double::sum);
            }
            Recording.Source source = recording.source();
            own.forEach(
                    (activity, seconds) ->
                            byTrial.merge(
                                    List.of(source.subject(), source.trial(), activity),
                                    seconds,
                                    Math::max));
        }
        Map<String, Double> seconds = new TreeMap<>();
        byTrial.forEach((key, value) -> seconds.merge(key.get(2), value, Double::sum));
        seconds.replaceAll((activity, value) -> Math.rint(value * 1000) / 1000);
        return seconds;
    }
}
