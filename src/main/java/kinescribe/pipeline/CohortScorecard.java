package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.evaluate.scorecard.ScorecardMaker;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/**
 * Measures virtual recordings against real ones of a site: a virtual cohort made for it, or given
 * ones.
 *
 * @param sides the real recordings and how virtual people are made for them
 * @param settings how it is measured
 * @param learntFrom real people whom given virtual recordings were made from
 */
public record CohortScorecard(
        CohortEvaluation sides, ScorecardSettings settings, Set<String> learntFrom) {
    private static final int ALL = 100;
    private static final int MADE = 25;

    public CohortScorecard {
        learntFrom = Set.copyOf(learntFrom);
    }

    /**
     * A scorecard.
     *
     * @param card the figures
     * @param cohort how the virtual people came about; nothing where recordings were given
     */
    public record Made(Scorecard card, Optional<Provenance> cohort) {}

    /**
     * The scorecard of a site.
     *
     * @param given virtual recordings of that site to measure instead of a cohort
     */
    public Noticed<Made> measure(String site, Optional<List<Recording>> given, JobContext context)
            throws KinescribeException {
        Noticed<SiteWindows> cut = sides.windows(site, given.isEmpty(), context.part(0, MADE, ALL));
        List<Notice> notices = new ArrayList<>(cut.notices());
        SiteWindows windows = cut.value();
        Dataset judged;
        if (given.isPresent()) {
            Noticed<Dataset> virtual = Windowing.cut(given.get(), sides.spec(), context);
            notices.addAll(virtual.notices());
            judged = virtual.value();
        } else {
            judged = windows.virtual().orElseThrow();
        }
        Scorecard card =
                ScorecardMaker.make(
                        windows.real(), judged, learntFrom, settings, context.part(MADE, ALL, ALL));
        notices.addAll(card.notices());
        return new Noticed<>(new Made(card, windows.cohorts().stream().findFirst()), notices);
    }
}
