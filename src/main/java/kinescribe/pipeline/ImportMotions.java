package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * Reads motions from files onto the standard skeleton; a motion that was read from the same file
 * before is replaced in its place.
 *
 * @param files the files
 * @param options what a person says about all of them
 */
public record ImportMotions(List<Path> files, MotionReadOptions options) implements Step {
    /** The parameter with the file that a motion was read from. */
    static final String FILE = "file";

    public ImportMotions {
        files = List.copyOf(files);
    }

    @Override
    public String title() {
        return files.size() == 1
                ? "Import " + files.get(0).getFileName()
                : "Import " + Counted.of(files.size(), "motion");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        List<Entry<MotionResult>> made = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.message(String.valueOf(files.get(i).getFileName()));
            Entry<MotionResult> motion =
                    read(files.get(i), options, context.part(i, i + 1L, files.size()));
            made.add(motion);
            notices.addAll(motion.notices());
            context.progress(i + 1L, files.size());
        }
        notices.addAll(Admission.told(project, made));
        return new Noticed<>(Results.putMotions(title(), made, ImportMotions::isSame), notices);
    }

    private static Entry<MotionResult> read(
            Path file, MotionReadOptions options, JobContext context) throws KinescribeException {
        Noticed<Motion> read = MotionReading.read(file, options, context);
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.addAll(MotionSimulators.of(read.value()).notices());
        Map<String, String> parameters = new TreeMap<>(options.parameters());
        parameters.put(FILE, file.toString());
        parameters.put("sha256", digest(file));
        Provenance provenance = Provenance.of(StepIds.IMPORT_MOTIONS, parameters, 0, List.of());
        return new Entry<>(
                Results.NO_ID,
                Results.name(String.valueOf(file.getFileName())),
                new MotionResult(read.value(), null, null, null),
                provenance,
                notices);
    }

    private static String digest(Path file) throws KinescribeException {
        try {
            return Digests.ofFile(file);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The file " + file + " cannot be read.", "Check your right to read it.", e);
        }
    }

    private static boolean isSame(Entry<MotionResult> old, Entry<MotionResult> fresh) {
        return old.provenance().step().equals(StepIds.IMPORT_MOTIONS)
                && Objects.equals(file(old), file(fresh));
    }

    private static @Nullable String file(Entry<MotionResult> motion) {
        return motion.provenance().parameters().get(FILE);
    }
}
