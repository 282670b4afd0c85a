package kinescribe.format.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SensorWindows;
import kinescribe.dataset.SplitShares;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;

/** Five people, two sensors, two windows each: numbers that can be told by heart. */
final class SmallData {
    static final WindowSpec SPEC = new WindowSpec(0.2, 0.1, 20, 0.6);

    static final BenchmarkFacts FACTS =
            new BenchmarkFacts(
                    "Small",
                    Licence.CC0,
                    Provenance.of("dataset.benchmark", Map.of("people", "5"), 3, List.of()),
                    List.of(Notice.warning("One motion broke the rules.")),
                    "{\"kind\": \"kinescribe benchmark\"}\n");

    private SmallData() {}

    static Benchmark data() throws KinescribeException {
        return Benchmark.of(
                List.of(
                        new SensorWindows("left_wrist", "watch", sensor("left_wrist", 0)),
                        new SensorWindows("right_pocket", "phone", sensor("right_pocket", 500))),
                SplitShares.STANDARD,
                1);
    }

    /** The value of channel c of sample s of person p's window w is 100 p + 10 w + s + c / 10. */
    private static Dataset sensor(String site, float offset) {
        List<Window> windows = new ArrayList<>();
        for (int p = 0; p < 5; p++) {
            for (int w = 0; w < 2; w++) {
                float[] values = new float[4 * 6];
                for (int i = 0; i < values.length; i++) {
                    int sample = i / 6;
                    values[i] = offset + 100 * p + 10 * w + sample + (i % 6) / 10f;
                }
                String label = w == 0 ? "gehen – zügig" : "sit, still";
                Window.Source source =
                        new Window.Source("p" + p, "p" + p + "-t", site, Origin.VIRTUAL, w * 0.1);
                windows.add(new Window(label, source, values));
            }
        }
        return new Dataset(
                List.of("gehen – zügig", "sit, still"), ImuChannel.SIX_AXIS, SPEC, windows);
    }
}
