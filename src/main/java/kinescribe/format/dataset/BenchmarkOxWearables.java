package kinescribe.format.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kinescribe.base.Units;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.dataset.SensorWindows;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.NpyWriter;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import kinescribe.math.Resampling;

/**
 * The arrays that the models of OxWearables take (README, {@code data_parsing/README.md} and {@code
 * make_realworld.py} of github.com/OxWearables/ssl-wearables; {@code prepare_data.py} of
 * OxWearables/capture24): {@code X.npy} float32 {@code [windows, samples, 3]}, acceleration with
 * gravity in g at 30 Hz, and {@code Y.npy} and {@code pid.npy} texts. Their networks take windows
 * of 10 s or 30 s. The axes are the device's; values are not clipped, which they leave to the
 * model. {@code split.npy} is our own addition. Every sensor has a folder of its own.
 */
final class BenchmarkOxWearables implements BenchmarkFormat {
    static final String FOLDER = "oxwearables";
    private static final double RATE_HZ = 30;
    private static final int AXES = 3;

    @Override
    public String id() {
        return "oxwearables";
    }

    @Override
    public String layout(Benchmark benchmark) {
        WindowSpec spec = benchmark.spec();
        String fits =
                spec.lengthS() == 10 || spec.lengthS() == 30
                        ? "fits their harnet" + Math.round(spec.lengthS()) + "."
                        : "their harnet10 and harnet30 take windows of 10 s and 30 s, not "
                                + spec.lengthS()
                                + " s.";
        String rate =
                spec.rateHz() < RATE_HZ
                        ? " Resampled from "
                                + spec.rateHz()
                                + " Hz, so there is nothing above "
                                + spec.rateHz() / 2
                                + " Hz; cut at 30 Hz for all."
                        : "";
        return "`oxwearables/SENSOR/`: `X.npy` float32 [windows, "
                + samples(spec)
                + ", 3] in g with gravity at 30 Hz, device axes; `Y.npy`, `pid.npy` and `split.npy`"
                + " texts; "
                + fits
                + rate;
    }

    @Override
    public String loader(Benchmark benchmark) {
        return """
               def load_oxwearables(folder, sensor="SENSOR"):
                   "X [windows, samples, 3] in g at 30 Hz, labels, people, parts."
                   here = folder / "oxwearables" / sensor
                   return tuple(np.load(here / f"{name}.npy")
                                for name in ("X", "Y", "pid", "split"))
               """
                .replace("SENSOR", name(benchmark.sensors().get(0)));
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        Path own = Files.createDirectory(folder.resolve(FOLDER));
        int[] columns =
                benchmark.channels().stream()
                        .filter(ImuChannel::isAcceleration)
                        .mapToInt(benchmark.channels()::indexOf)
                        .toArray();
        if (columns.length < AXES) {
            return;
        }
        for (SensorWindows sensor : benchmark.sensors()) {
            Path place = Files.createDirectories(own.resolve(name(sensor)));
            List<Row> rows = benchmark.rows(sensor).toList();
            try (OutputStream out = open(place, "X")) {
                NpyWriter.floats(
                        out,
                        () ->
                                rows.stream()
                                        .map(
                                                row -> {
                                                    context.checkCancelled();
                                                    return inG(row, benchmark, columns);
                                                })
                                        .iterator(),
                        rows.size(),
                        samples(benchmark.spec()),
                        AXES);
            }
            texts(place, "Y", rows, row -> row.window().label());
            texts(place, "pid", rows, row -> row.window().source().subject());
            texts(place, "split", rows, row -> row.part().id());
        }
    }

    private static void texts(Path folder, String name, List<Row> rows, Function<Row, String> word)
            throws IOException {
        try (OutputStream out = open(folder, name)) {
            NpyWriter.texts(out, rows.stream().map(word).toList());
        }
    }

    /** Acceleration in g at their rate; after the last sample the value stays. */
    private static float[] inG(Row row, Benchmark benchmark, int[] columns) {
        WindowSpec spec = benchmark.spec();
        int width = benchmark.channels().size();
        double[] timeS = new double[spec.samples()];
        double[] metres = new double[timeS.length * AXES];
        for (int s = 0; s < timeS.length; s++) {
            timeS[s] = s / spec.rateHz();
            for (int a = 0; a < AXES; a++) {
                metres[s * AXES + a] = row.window().values()[s * width + columns[a]];
            }
        }
        double[] found =
                spec.rateHz() == RATE_HZ
                        ? metres
                        : Resampling.toRate(timeS, metres, AXES, RATE_HZ, spec.lengthS()).values();
        float[] inG = new float[samples(spec) * AXES];
        for (int i = 0; i < inG.length; i++) {
            int last = found.length - AXES + i % AXES;
            inG[i] = (float) (found[Math.min(i, last)] / Units.STANDARD_GRAVITY);
        }
        return inG;
    }

    private static int samples(WindowSpec spec) {
        return (int) Math.round(spec.lengthS() * RATE_HZ);
    }

    private static String name(SensorWindows sensor) {
        String all =
                sensor.device().isEmpty() ? sensor.site() : sensor.site() + "_" + sensor.device();
        return all.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }

    private static OutputStream open(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".npy")));
    }
}
