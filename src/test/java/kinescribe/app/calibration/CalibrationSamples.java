package kinescribe.app.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** A small project with a simulated walk, and people who measured something like it. */
final class CalibrationSamples {
    static final String REAL_SITE = "wrist";
    static final String VIRTUAL_SITE = "left_wrist";

    private CalibrationSamples() {}

    /** A walk of 6 s with a simulated left wrist at 50 Hz, and nobody's measurements. */
    static Project simulated() throws KinescribeException {
        Body adult = Body.Preset.ADULT.body();
        Project project = Project.empty("walks");
        project = Edits.addActivity("walking").change().apply(project);
        project = Edits.addPrompt("activity-1", "A man walks.").change().apply(project);
        project =
                Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)).change().apply(project);
        project = run(project, new SynthesizeMotions(List.of("prompt-1"), "auto", 6, 60, adult, 1));
        return run(project, new SimulateRecordings(List.of("motion-1"), 50, 1));
    }

    /** The walk with what people measured at their wrists. */
    static Project measuredBy(String... people) throws KinescribeException {
        return with(simulated(), people);
    }

    /** The project with what more people measured. */
    static Project with(Project project, String... people) {
        List<Entry<Recording>> all = new ArrayList<>(project.recordings());
        for (String person : people) {
            all.add(measured(person, "recording-" + (all.size() + 1)));
        }
        return project.withRecordings(all);
    }

    static Project run(Project project, Step step) throws KinescribeException {
        return step.execute(project, JobContext.silent()).value().change().apply(project);
    }

    /** Ten seconds of waves about gravity, another phase for each person. */
    static Recording recording(String person) {
        int samples = 500;
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 50.0;
            for (int c = 0; c < 6; c++) {
                double wave = Math.sin((4 + c) * times[i] + c + person.length());
                values[i * 6 + c] = (c == 1 ? 9.8 : 0) + 3 * wave;
            }
        }
        return new Recording(
                new Recording.Source(person, "trial " + person, REAL_SITE, Origin.REAL),
                50,
                ImuChannel.SIX_AXIS,
                times,
                values,
                List.of(new LabelSpan(0, 10, "walking")));
    }

    private static Entry<Recording> measured(String person, String id) {
        return new Entry<>(
                id,
                person,
                recording(person),
                Provenance.of("recording.import", Map.of("file", person), 0, List.of()),
                List.of());
    }
}
