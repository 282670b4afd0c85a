package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.SplitShares;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.Randomisation;
import org.jspecify.annotations.Nullable;

/** A benchmark's specification as its file tells it: what is left out is as usual. */
record BenchmarkJson(
        String kind,
        int schema,
        @Nullable String name,
        List<String> activities,
        @Nullable SortedMap<String, List<String>> prompts,
        @Nullable List<Sensor> sensors,
        @Nullable Integer people,
        @Nullable Double secondsPerActivity,
        @Nullable String randomise,
        RecipeJson.@Nullable Windows windows,
        @Nullable Split split,
        @Nullable String licence,
        @Nullable Long seed) {
    static final String KIND = "kinescribe benchmark";
    static final int SCHEMA = 1;

    record Sensor(String site, @Nullable String device) {}

    record Split(@Nullable Double validation, @Nullable Double test) {}

    /**
     * The specification.
     *
     * @throws KinescribeException for a word that nothing is called by
     * @throws IllegalArgumentException for a number that cannot be
     */
    BenchmarkSpec spec() throws KinescribeException {
        BenchmarkSpec usual = BenchmarkSpec.standard(activities);
        List<BenchmarkSensor> worn = usual.sensors();
        if (sensors != null) {
            worn = new ArrayList<>();
            for (Sensor sensor : sensors) {
                worn.add(BenchmarkSensor.of(sensor.site, or(sensor.device, "ideal")));
            }
        }
        WindowSpec cut = RecipeJson.Windows.spec(windows);
        SplitShares shares = SplitShares.STANDARD;
        if (split != null) {
            shares =
                    new SplitShares(
                            or(split.validation, shares.validation()),
                            or(split.test, shares.test()));
        }
        BenchmarkSpec spec =
                new BenchmarkSpec(
                        or(name, usual.name()),
                        activities,
                        prompts == null ? usual.prompts() : prompts,
                        worn,
                        or(people, usual.people()),
                        or(secondsPerActivity, usual.secondsPerActivity()),
                        Randomisation.byName(or(randomise, usual.randomisation().name())),
                        cut,
                        shares,
                        Licence.byId(or(licence, usual.licence().id())),
                        or(seed, usual.seed()));
        spec.check();
        return spec;
    }

    /** A specification as its file tells it, everything said. */
    static BenchmarkJson of(BenchmarkSpec spec) {
        return new BenchmarkJson(
                KIND,
                SCHEMA,
                spec.name(),
                spec.activities(),
                spec.prompts().isEmpty() ? null : spec.prompts(),
                spec.sensors().stream()
                        .map(s -> new Sensor(s.site().id(), s.device().name()))
                        .toList(),
                spec.people(),
                spec.secondsPerActivity(),
                spec.randomisation().name(),
                RecipeJson.Windows.of(spec.windows()),
                new Split(spec.split().validation(), spec.split().test()),
                spec.licence().id(),
                spec.seed());
    }

    private static <T> T or(@Nullable T said, T usual) {
        return said == null ? usual : said;
    }
}
