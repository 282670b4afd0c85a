package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.Randomisation;
import kinescribe.pipeline.BenchmarkSensor;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.BenchmarkSpecFile;
import kinescribe.pipeline.VirtualCohort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a benchmark data set is made of. */
final class BenchmarkOptions {
    @Option(
            names = "--spec",
            paramLabel = "SPEC.json",
            description = "All that follows in a file; every data set has its own beside it.")
    private @Nullable Path spec;

    @Option(names = "--name", description = "What it is called (default: ${DEFAULT-VALUE}).")
    private String name = "Benchmark";

    @Option(
            names = "--activity",
            split = ",",
            paramLabel = "ACTIVITY",
            description = "What people do, the class labels; several with commas.")
    private List<String> activities = List.of();

    @Option(
            names = "--sensor",
            split = ",",
            paramLabel = "SITE:DEVICE",
            description =
                    "What they wear; several with commas (default:"
                            + " left_wrist:watch,right_pocket:phone).")
    private List<String> sensors = List.of();

    @Option(names = "--people", description = "Virtual people (default: ${DEFAULT-VALUE}).")
    private int people = VirtualCohort.DEFAULT_PEOPLE;

    @Option(
            names = "--seconds",
            description = "Seconds of each activity by each person (default: ${DEFAULT-VALUE}).")
    private double seconds = VirtualCohort.DEFAULT_SECONDS;

    @Option(
            names = "--randomise",
            description =
                    "How much ways of wearing and devices differ: none, slight, realistic or wide"
                            + " (default: ${DEFAULT-VALUE}).")
    private String randomise = Randomisation.REALISTIC.name();

    @Option(
            names = "--licence",
            description =
                    "CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, CC-BY-NC-4.0, ODbL-1.0 or as-sources"
                            + " (default: ${DEFAULT-VALUE}).")
    private String licence = Licence.STANDARD.id();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Mixin private SplitOptions split = new SplitOptions();

    BenchmarkSpec spec() throws KinescribeException {
        if (spec != null) {
            if (!activities.isEmpty()) {
                throw new KinescribeException(
                        "--spec and --activity both say what people do.", "Leave one out.");
            }
            return BenchmarkSpecFile.read(spec);
        }
        Arguments.within("--people", people, 1, BenchmarkSpec.MOST_PEOPLE);
        BenchmarkSpec told =
                new BenchmarkSpec(
                        name,
                        activities,
                        Collections.emptySortedMap(),
                        sensors(),
                        people,
                        seconds,
                        Randomisation.byName(randomise),
                        windows.spec(),
                        split.shares(),
                        Licence.byId(licence),
                        split.seed());
        told.check();
        return told;
    }

    private List<BenchmarkSensor> sensors() throws KinescribeException {
        if (sensors.isEmpty()) {
            return BenchmarkSensor.STANDARD;
        }
        List<BenchmarkSensor> worn = new ArrayList<>();
        for (String sensor : sensors) {
            worn.add(BenchmarkSensor.parse(sensor));
        }
        return worn;
    }
}
