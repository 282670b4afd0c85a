package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Evaluator;
import kinescribe.format.imu.DeviceSite;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModels;
import kinescribe.job.JobContext;

/**
 * Evaluates real recordings against a virtual cohort made for their classes and sites.
 *
 * @param real the real recordings
 * @param spec how windows are cut
 * @param randomisation how their ways of wearing and devices differ
 * @param people how many virtual people
 * @param secondsPerActivity seconds each of them does each activity
 * @param seed names the cohort
 */
public record CohortEvaluation(
        RecordingSet real,
        WindowSpec spec,
        Randomisation randomisation,
        int people,
        double secondsPerActivity,
        long seed) {

    /** The sites that the real recordings have. */
    public List<String> sites() {
        return real.recordings().stream().map(r -> r.source().site()).distinct().sorted().toList();
    }

    /**
     * Scores at one site.
     *
     * @param results one for each settings, in their order
     * @param cohort how the virtual people came about; nothing where there were none
     */
    public record Scores(List<EvaluationResult> results, Optional<Provenance> cohort) {
        public Scores {
            results = List.copyOf(results);
        }
    }

    /** The scores at one site, one for each settings, in their order. */
    public Noticed<Scores> evaluate(
            String site, List<EvaluationSettings> settings, JobContext context)
            throws KinescribeException {
        List<Notice> notices = new ArrayList<>();
        Noticed<Dataset> measured = Windowing.cut(at(site), spec, context);
        notices.addAll(measured.notices());
        Optional<Dataset> simulated = Optional.empty();
        Optional<Provenance> cohort = Optional.empty();
        if (settings.stream().anyMatch(s -> s.mode() != EvaluationMode.REAL)) {
            VirtualCohort people = cohort(site, measured.value());
            cohort = Optional.of(people.provenance());
            Noticed<List<Recording>> recorded = people.record(context);
            notices.addAll(recorded.notices());
            Noticed<Dataset> cut = Windowing.cut(recorded.value(), spec, context);
            notices.addAll(cut.notices());
            simulated = Optional.of(cut.value());
        }
        List<EvaluationResult> results = new ArrayList<>();
        for (EvaluationSettings how : settings) {
            context.message("Evaluating " + site + ", " + how.mode().label());
            results.add(Evaluator.evaluate(measured.value(), simulated, how, context));
        }
        return new Noticed<>(new Scores(results, cohort), notices);
    }

    /** The recordings at one site. */
    List<Recording> at(String site) throws KinescribeException {
        List<Recording> found =
                real.recordings().stream().filter(r -> r.source().site().equals(site)).toList();
        if (found.isEmpty()) {
            throw new KinescribeException(
                    "The recordings have no site \"" + site + "\".",
                    "Choose from: " + String.join(", ", sites()) + ".");
        }
        return found;
    }

    /** The virtual people for the classes that were measured at a site. */
    VirtualCohort cohort(String site, Dataset measured) throws KinescribeException {
        DeviceSite where =
                Stream.ofNullable(real.sites())
                        .flatMap(List::stream)
                        .filter(s -> s.site().equals(site))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "Nothing says where on the body \""
                                                        + site
                                                        + "\" is.",
                                                "Name the site as Kinescribe does, such as left_wrist."));
        return new VirtualCohort(
                measured.classes(),
                site,
                where.bodySite(),
                where.mountings(),
                SensorModels.byName(where.device()),
                randomisation,
                people,
                secondsPerActivity,
                seed);
    }
}
