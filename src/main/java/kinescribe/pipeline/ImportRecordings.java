package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * Reads recordings, real ones or simulated ones marked as such, from a file or folder and adds the
 * activities of their labels; recordings of the same person, session and site that were read before
 * are replaced in their place.
 *
 * @param source the file or folder
 * @param known what is in it, where somebody has read it already
 */
public record ImportRecordings(Path source, Optional<Noticed<RecordingSet>> known) implements Step {
    /** The import of what nobody has read yet. */
    public ImportRecordings(Path source) {
        this(source, Optional.empty());
    }

    @Override
    public String title() {
        return "Import recordings from " + source.getFileName();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        context.message("Reading " + source.getFileName());
        Noticed<RecordingSet> read =
                known.isPresent() ? known.get() : RecordingFormats.read(source, context);
        return ImportedRecordings.edit(
                project,
                read.map(RecordingSet::recordings),
                Map.of(
                        ImportedRecordings.SOURCE,
                        source.toString(),
                        "format",
                        read.value().formatId()),
                devices(read.value()),
                context);
    }

    private static Map<String, String> devices(RecordingSet set) {
        Map<String, String> devices = new TreeMap<>();
        set.sites().forEach(site -> devices.put(site.site(), site.device()));
        return devices;
    }
}
