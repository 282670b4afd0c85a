package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
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

    /**
     * The evaluation with a recipe's virtual people.
     *
     * @throws KinescribeException if there is no such randomisation
     */
    public static CohortEvaluation of(RecordingSet real, WindowSpec spec, RecipeCohort cohort)
            throws KinescribeException {
        return new CohortEvaluation(
                real,
                spec,
                Randomisation.byName(cohort.randomise()),
                cohort.people(),
                cohort.secondsPerActivity(),
                cohort.seed());
    }

    /** The sites that the real recordings have. */
    public List<String> sites() {
        return real.recordings().stream().map(r -> r.source().site()).distinct().sorted().toList();
    }

    /**
     * The windows of one site, cut once for any number of evaluations.
     *
     * @param virtual whether a cohort is simulated
     * @throws KinescribeException if the recordings lack the site or nothing says where it is
     */
    public Noticed<SiteWindows> windows(String site, boolean virtual, JobContext context)
            throws KinescribeException {
        Noticed<Dataset> measured = Windowing.cut(at(site), spec, context);
        List<Notice> notices = new ArrayList<>(measured.notices());
        if (!virtual) {
            return new Noticed<>(
                    new SiteWindows(measured.value(), Optional.empty(), List.of()), notices);
        }
        VirtualCohort cohort = cohort(site, measured.value());
        Noticed<List<Recording>> recorded = cohort.record(context);
        notices.addAll(recorded.notices());
        Noticed<Dataset> simulated = Windowing.cut(recorded.value(), spec, context);
        notices.addAll(simulated.notices());
        return new Noticed<>(
                new SiteWindows(
                        measured.value(),
                        Optional.of(simulated.value()),
                        List.of(cohort.provenance())),
                notices);
    }

    /**
     * The windows of one site that a model to keep learns from.
     *
     * @param ofReal whether real people's are among them
     * @param ofVirtual whether a cohort's are
     * @throws KinescribeException if there is too little to learn from
     */
    public Noticed<Dataset> learning(
            String site, boolean ofReal, boolean ofVirtual, JobContext context)
            throws KinescribeException {
        Noticed<SiteWindows> cut = windows(site, ofVirtual, context);
        List<Dataset> parts = new ArrayList<>();
        if (ofReal) {
            parts.add(cut.value().real());
        }
        cut.value().virtual().ifPresent(parts::add);
        return new Noticed<>(LearningWindows.joined(parts), cut.notices());
    }

    /**
     * Names what {@link #windows} of a site are made from by what it holds.
     *
     * @param virtual whether a cohort is simulated
     */
    String content(String site, boolean virtual) {
        String measured =
                RecordingContent.digest(
                        real.recordings().stream()
                                .filter(r -> r.source().site().equals(site))
                                .toList());
        return virtual
                ? String.join(
                        "\n",
                        measured,
                        String.valueOf(real.sites()),
                        String.valueOf(real.sequence()),
                        String.valueOf(randomisation),
                        people + " " + secondsPerActivity + " " + seed)
                : measured;
    }

    /** The kind of device at a site; the site itself where nothing tells. */
    String device(String site) {
        return real.sites().stream()
                .filter(s -> s.site().equals(site))
                .map(DeviceSite::device)
                .findFirst()
                .orElse(site);
    }

    private List<Recording> at(String site) throws KinescribeException {
        List<Recording> found =
                real.recordings().stream().filter(r -> r.source().site().equals(site)).toList();
        if (found.isEmpty()) {
            throw new KinescribeException(
                    "The recordings have no site \"" + site + "\".",
                    "Choose from: " + String.join(", ", sites()) + ".");
        }
        return found;
    }

    private VirtualCohort cohort(String site, Dataset measured) throws KinescribeException {
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
                real.sequence(),
                seed);
    }
}
