package kinescribe.app.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Fixtures;
import kinescribe.base.Provenance;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SitePlacements;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** Four real people and a simulated one who sway, each in their own time. */
final class CardSamples {
    private CardSamples() {}

    static Project recorded() {
        Project project = Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1");
        Project worn =
                Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)).change().apply(project);
        List<Entry<Recording>> recordings = new ArrayList<>();
        for (int p = 0; p < 4; p++) {
            recordings.add(entry("real-" + p, Origin.REAL, "wrist", 0.5 + 0.2 * p, List.of()));
        }
        recordings.add(
                entry(
                        "virtual-1",
                        Origin.VIRTUAL,
                        "left_wrist",
                        2,
                        List.of(input(worn, "motion-1"), input(worn, "sensor-1"))));
        return worn.withRecordings(recordings);
    }

    private static Provenance.Input input(Project project, String id) {
        return new Provenance.Input(id, project.revisionOf(id).orElseThrow());
    }

    private static Entry<Recording> entry(
            String id, Origin origin, String site, double hz, List<Provenance.Input> inputs) {
        int samples = 800;
        double[] timeS = new double[samples];
        double[] values = new double[6 * samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / 20.0;
            for (int c = 0; c < 6; c++) {
                values[6 * i + c] = Math.sin(2 * Math.PI * hz * timeS[i] + c) + (c == 1 ? 9.8 : 0);
            }
        }
        return new Entry<>(
                id,
                id,
                new Recording(
                        new Recording.Source(id, "trial of " + id, site, origin),
                        20,
                        ImuChannel.SIX_AXIS,
                        timeS,
                        values,
                        List.of(new LabelSpan(0, 20, "walking"), new LabelSpan(20, 40, "waving"))),
                Provenance.of(
                        inputs.isEmpty() ? "recording.import" : "imu.simulate",
                        Map.of(),
                        1,
                        inputs),
                List.of());
    }
}
