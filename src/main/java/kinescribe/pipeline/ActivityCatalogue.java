package kinescribe.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.PoseStrip;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/** All activities of the kinematic synthesizer as a contact sheet and a table of their quality. */
public final class ActivityCatalogue {
    private static final int POSES = 8;
    private static final int COLUMNS = 2;

    private final List<PoseStrip.Row> rows = new ArrayList<>();
    private final List<QualityReport> qualities = new ArrayList<>();

    private ActivityCatalogue() {}

    /**
     * Makes a motion of each activity.
     *
     * @param seconds how long each is
     * @param seed names one of the many ways to do them
     */
    public static ActivityCatalogue make(double seconds, long seed, JobContext context)
            throws KinescribeException {
        ActivityCatalogue catalogue = new ActivityCatalogue();
        List<String> activities = KinematicSynthesizer.activities();
        for (int i = 0; i < activities.size(); i++) {
            String activity = activities.get(i);
            SynthesisRequest request =
                    new SynthesisRequest(
                            "A person is " + activity,
                            seconds,
                            SynthesisRequest.DEFAULT_RATE_HZ,
                            Body.Preset.ADULT.body(),
                            seed);
            Motion motion =
                    new KinematicSynthesizer()
                            .synthesize(request, context.part(i, i + 1L, activities.size()))
                            .value();
            catalogue.rows.add(new PoseStrip.Row(activity, motion));
            catalogue.qualities.add(QualityReport.of(motion, QualityRules.STANDARD));
            context.progress(i + 1L, activities.size());
        }
        return catalogue;
    }

    /** Writes {@code activities.svg} and {@code activities.md} into a folder. */
    public void writeTo(Path folder) throws KinescribeException {
        Path sheet = folder.resolve("activities.svg");
        WholeFiles.makeFolderOf(sheet);
        WholeFiles.replaceText(sheet, out -> PoseStrip.write(rows, POSES, COLUMNS, out));
        WholeFiles.replaceText(folder.resolve("activities.md"), this::writeTable);
    }

    private void writeTable(Writer out) throws IOException {
        List<String> heads = new ArrayList<>(List.of("activity"));
        for (Measure measure : Measure.values()) {
            heads.add(measure.title());
        }
        heads.add("accepted");
        out.write("| " + String.join(" | ", heads) + " |\n");
        out.write("|" + "---|".repeat(heads.size()) + "\n");
        for (int i = 0; i < rows.size(); i++) {
            QualityReport quality = qualities.get(i);
            List<String> cells = new ArrayList<>(List.of(rows.get(i).title()));
            for (Measure measure : Measure.values()) {
                cells.add(measure.shown(quality.measurements().value(measure)));
            }
            cells.add(quality.accepted() ? "yes" : String.join(", ", quality.reasons()));
            out.write("| " + String.join(" | ", cells) + " |\n");
        }
    }
}
