package kinescribe.pipeline;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Reads recordings, real ones or simulated ones marked as such, from a file or folder and adds the
 * activities of their labels; recordings of the same person, session and site that were read before
 * are replaced in their place.
 */
public record ImportRecordings(Path source) implements Step {
    @Override
    public String title() {
        return "Import recordings from " + source.getFileName();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        context.message("Reading " + source.getFileName());
        Noticed<RecordingSet> read = RecordingFormats.read(source, context);
        List<Entry<Recording>> made = new ArrayList<>();
        for (Recording recording : read.value().recordings()) {
            context.checkCancelled();
            made.add(entry(recording, read.value().formatId()));
        }
        return new Noticed<>(
                new Edit("Import " + Counted.of(made.size(), "recording"), p -> put(p, made)),
                read.notices());
    }

    private Entry<Recording> entry(Recording recording, String formatId) {
        Recording.Source of = recording.source();
        Provenance provenance =
                Provenance.of(
                        StepIds.IMPORT_RECORDINGS,
                        Map.of(
                                "source", source.toString(),
                                "format", formatId,
                                "content", digest(recording)),
                        0,
                        List.of());
        return new Entry<>(
                Results.NO_ID,
                of.subject() + " · " + of.trial() + " · " + of.site(),
                recording,
                provenance,
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
