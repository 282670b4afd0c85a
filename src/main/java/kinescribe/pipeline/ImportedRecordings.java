package kinescribe.pipeline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kinescribe.base.Counted;
import kinescribe.base.Digests;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.imu.AlikePeople;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** Puts recordings that were read from files into a project. */
final class ImportedRecordings {
    /** The parameter that names what recordings were read from. */
    static final String SOURCE = "source";

    /** The parameter that names the kind of device, where the data set tells it. */
    static final String DEVICE = "device";

    private ImportedRecordings() {}

    /**
     * The edit that adds recordings and the activities of their labels; recordings of the same
     * person, session and site that were read before are replaced in their place. People whom the
     * project has under almost the same name are told.
     *
     * @param read the recordings and what came up while they were read
     * @param parameters what they were read from and how
     * @param devices the kind of device by site, where the data set tells it
     */
    static Noticed<Edit> edit(
            Project project,
            Noticed<List<Recording>> read,
            Map<String, String> parameters,
            Map<String, String> devices,
            JobContext context) {
        List<Recording> recordings = read.value();
        List<Recording> known = project.recordings().stream().map(Entry::value).toList();
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.addAll(
                AlikePeople.in(Stream.concat(known.stream(), recordings.stream()).toList())
                        .notices(AlikePeople.in(known), AlikePeople.in(recordings)));
        List<Entry<Recording>> made = new ArrayList<>();
        for (Recording recording : recordings) {
            context.checkCancelled();
            Map<String, String> all = new TreeMap<>(parameters);
            String device = devices.get(recording.source().site());
            if (device != null) {
                all.put(DEVICE, device);
            }
            made.add(entry(recording, all));
        }
        return new Noticed<>(
                new Edit("Import " + Counted.of(made.size(), "recording"), p -> put(p, made)),
                notices);
    }

    private static Entry<Recording> entry(Recording recording, Map<String, String> parameters) {
        Recording.Source of = recording.source();
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("content", digest(recording));
        return new Entry<>(
                Results.NO_ID,
                of.subject() + " · " + of.trial() + " · " + of.site(),
                recording,
                Provenance.of(StepIds.IMPORT_RECORDINGS, all, 0, List.of()),
                List.of());
    }

    private static String digest(Recording recording) {
        double[] times = recording.times();
        double[] values = recording.values();
        byte[] bytes = new byte[(times.length + values.length) * Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().put(times).put(values);
        return Digests.shortDigest(Digests.shortDigest(bytes) + recording.labels());
    }

    private static Project put(Project project, List<Entry<Recording>> made) {
        Project result = project;
        for (Entry<Recording> entry : made) {
            for (LabelSpan label : entry.value().labels()) {
                result = Edits.withActivity(result, label.activity());
            }
        }
        return result.withRecordings(
                Results.put(
                        result,
                        result.recordings(),
                        made,
                        "recording",
                        (old, fresh) ->
                                old.provenance().step().equals(StepIds.IMPORT_RECORDINGS)
                                        && old.value().source().equals(fresh.value().source())));
    }
}
