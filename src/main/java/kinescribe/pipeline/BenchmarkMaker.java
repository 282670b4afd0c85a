package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SensorWindows;
import kinescribe.dataset.Windowing;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;

/**
 * Makes benchmark data sets. Every sensor gets a cohort of its own, drawn from the same seed: so
 * the same people with the same bodies do the same motions, and windows of equal person, trial and
 * start belong together across sensors.
 */
public final class BenchmarkMaker {
    /** More findings than this are only counted. */
    private static final int MOST_NOTICES = 8;

    private BenchmarkMaker() {}

    /**
     * Simulates the people, cuts windows and splits them.
     *
     * @return the data, and what came up, each finding once
     * @throws KinescribeException if the specification cannot be made or nothing can be cut
     */
    public static Noticed<Benchmark> make(BenchmarkSpec spec, JobContext context)
            throws KinescribeException {
        spec.check();
        List<Notice> notices = new ArrayList<>();
        List<SensorWindows> sensors = new ArrayList<>();
        int total = spec.sensors().size();
        for (int i = 0; i < total; i++) {
            BenchmarkSensor sensor = spec.sensors().get(i);
            JobContext part = context.part(i, i + 1L, total);
            Noticed<List<Recording>> recorded = cohort(spec, sensor).record(spec.prompts(), part);
            Noticed<Dataset> cut =
                    Windowing.cut(recorded.value(), spec.windows(), context.part(0, 0, total));
            notices.addAll(recorded.notices());
            cut.notices().stream()
                    .map(n -> n.withText("At the " + sensor.site().id() + ": " + n.text()))
                    .forEach(notices::add);
            sensors.add(new SensorWindows(sensor.site().id(), sensor.device().name(), cut.value()));
        }
        if (!spec.prompts().isEmpty()) {
            notices.add(shared(spec));
        }
        context.progress(total, total);
        return new Noticed<>(Benchmark.of(sensors, spec.split(), spec.seed()), few(notices));
    }

    private static Notice shared(BenchmarkSpec spec) {
        int sentences = spec.prompts().values().stream().mapToInt(List::size).sum();
        return Notice.info(
                "People of all parts of the split do what the same "
                        + Counted.of(sentences, "sentence")
                        + " say of "
                        + String.join(", ", spec.prompts().keySet())
                        + ", each with a motion of their own.");
    }

    private static VirtualCohort cohort(BenchmarkSpec spec, BenchmarkSensor sensor) {
        return new VirtualCohort(
                spec.activities(),
                sensor.site().id(),
                sensor.site(),
                List.of(Quat.IDENTITY),
                sensor.device(),
                spec.randomisation(),
                spec.people(),
                spec.secondsPerActivity(),
                Optional.empty(),
                spec.seed());
    }

    /** How it came about: everything that it was drawn from. */
    static Provenance provenance(BenchmarkSpec spec) {
        Map<String, String> parameters = new TreeMap<>(SimulationText.text(spec.randomisation()));
        parameters.putAll(SpecText.with(spec.windows(), "name", spec.name()));
        parameters.put("activities", String.join(", ", spec.activities()));
        spec.prompts()
                .forEach(
                        (activity, texts) ->
                                parameters.put(
                                        "prompts of " + activity, String.join(" | ", texts)));
        parameters.put(
                "sensors",
                spec.sensors().stream().map(BenchmarkSensor::id).collect(Collectors.joining(", ")));
        parameters.put("people", String.valueOf(spec.people()));
        parameters.put("secondsPerActivity", String.valueOf(spec.secondsPerActivity()));
        parameters.put("simulatedAtHz", String.valueOf(CohortPerson.RATE_HZ));
        parameters.put("validationShare", String.valueOf(spec.split().validation()));
        parameters.put("testShare", String.valueOf(spec.split().test()));
        return Provenance.of(StepIds.BENCHMARK, parameters, spec.seed(), List.of());
    }

    private static List<Notice> few(List<Notice> notices) {
        List<Notice> distinct = notices.stream().distinct().toList();
        if (distinct.size() <= MOST_NOTICES) {
            return distinct;
        }
        List<Notice> kept = new ArrayList<>(distinct.subList(0, MOST_NOTICES));
        kept.add(
                Notice.info(
                        "There were "
                                + Counted.of(distinct.size() - MOST_NOTICES, "more finding")
                                + " of this kind."));
        return kept;
    }
}
