package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.Origin;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;

/** Makes scorecards. */
public final class ScorecardMaker {
    /** Windows of a side in a draw below which nothing is measured: our own choice. */
    private static final int LEAST_WINDOWS = 20;

    private static final int ALL = 100;
    private static final int PREPARED = 5;
    private static final int TOGETHER = 60;

    private ScorecardMaker() {}

    /**
     * Measures virtual windows against real ones. The same arguments give the same scorecard.
     *
     * @param real measured or stand-in windows of one site, of at least four people
     * @param virtual windows to be judged, of the same shape; usually simulated
     * @param learntFrom real people whom the virtual side was made from, such as those that a
     *     calibration was fitted on: they take part in {@link MeasureKind#LEARNT} only
     * @throws KinescribeException if there is too little to compare
     * @throws JobCancelled within a second of a cancel
     */
    public static Scorecard make(
            Dataset real,
            Dataset virtual,
            Set<String> learntFrom,
            ScorecardSettings settings,
            JobContext context)
            throws KinescribeException {
        ScorecardSides sides = ScorecardSides.of(real, virtual, learntFrom);
        Shape shape = new Shape(real.channels(), real.spec().samples(), real.spec().rateHz());
        context.message("Working out features");
        Encodings encodings = new Encodings(sides.real(), shape.width(), context);
        Prepared all = prepare(sides, encodings, shape, settings.seed(), context);
        context.progress(PREPARED, ALL);
        context.message("Measuring all activities");
        int until = settings.perActivity() ? TOGETHER : ALL;
        Draw example = all.plan.halves(settings.seed());
        if (example.virtual().size() < LEAST_WINDOWS) {
            throw new KinescribeException(
                    "Half of the people have only "
                            + example.virtual().size()
                            + " windows in common activities; a scorecard needs "
                            + LEAST_WINDOWS
                            + ".",
                    "Add recordings, or cut windows more closely.");
        }
        List<Measure> measures = all.run(sides, settings, context.part(PREPARED, until, ALL));
        SortedMap<String, List<Measure>> byActivity = new TreeMap<>();
        List<Notice> notices = new ArrayList<>(sides.notices());
        List<String> activities = settings.perActivity() ? sides.activities() : List.of();
        for (int a = 0; a < activities.size(); a++) {
            String activity = activities.get(a);
            context.message("Measuring " + activity);
            ScorecardSides one = sides.only(activity);
            Prepared prepared = prepare(one, encodings, shape, settings.seed(), context);
            if (prepared.plan.halves(settings.seed()).virtual().size() < LEAST_WINDOWS) {
                notices.add(Notice.info("Too few windows of " + activity + " to measure alone."));
            } else {
                int from = TOGETHER + (ALL - TOGETHER) * a / activities.size();
                int to = TOGETHER + (ALL - TOGETHER) * (a + 1) / activities.size();
                byActivity.put(activity, prepared.run(one, settings, context.part(from, to, ALL)));
            }
        }
        return new Scorecard(
                real.windows().get(0).source().site(),
                real.windows().stream().anyMatch(w -> w.source().origin() == Origin.STAND_IN),
                real.spec(),
                settings,
                counts(sides, encodings.encoder(), example),
                measures,
                byActivity,
                notices);
    }

    private static Prepared prepare(
            ScorecardSides sides, Encodings encodings, Shape shape, long seed, JobContext context) {
        List<Item> real = encodings.items(sides.real(), context);
        List<Item> noise =
                encodings.items(
                        Noise.inPlaceOf(sides.real(), shape.width(), Seeds.derive(seed, "noise")),
                        context);
        IdentityHashMap<Item, Item> noiseOf = new IdentityHashMap<>();
        for (int i = 0; i < real.size(); i++) {
            noiseOf.put(real.get(i), noise.get(i));
        }
        List<Item> virtual = encodings.items(sides.virtual(), context);
        List<Item> fitted = encodings.items(sides.fitted(), context);
        return new Prepared(new DrawPlan(real, virtual, noiseOf, shape), real, fitted);
    }

    private static SortedMap<String, Integer> counts(
            ScorecardSides sides, Encoder encoder, Draw example) {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("realWindows", sides.real().size());
        counts.put("realPeople", people(sides.real()));
        counts.put("virtualWindows", sides.virtual().size());
        counts.put("virtualPeople", people(sides.virtual()));
        counts.put("peopleLearntFrom", people(sides.fitted()));
        counts.put("windowsADraw", example.virtual().size());
        counts.put("dimensions", encoder.dimensions());
        counts.put("variancePercent", (int) Math.round(ALL * encoder.explained()));
        return new TreeMap<>(counts);
    }

    private static int people(List<Window> windows) {
        return (int) windows.stream().map(w -> w.source().subject()).distinct().count();
    }

    private record Prepared(DrawPlan plan, List<Item> real, List<Item> fitted) {
        List<Measure> run(ScorecardSides sides, ScorecardSettings settings, JobContext context) {
            MeasureRun run =
                    new MeasureRun(
                            Comparisons.all(sides.activities(), real, fitted), settings.draws());
            List<Measure> measures = run.measures(plan, settings.seed(), context);
            List<List<Item>> whole = plan.whole(settings.seed());
            double p = PeoplePermutation.p(whole.get(0), whole.get(1), settings.seed(), context);
            return measures.stream().map(m -> m.withPart(MeasureKind.MMD, "p", p)).toList();
        }
    }
}
