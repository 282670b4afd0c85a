package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.evaluate.scorecard.ScorecardMaker;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Measures the simulated recordings of a site against the measured (or stand-in) ones of a site. A
 * scorecard with the same settings is replaced in its place.
 */
public record MakeScorecard(
        String realSite, String virtualSite, WindowSpec spec, ScorecardSettings settings)
        implements Step {
    private static final int CUT = 5;
    private static final int ALL = 100;

    @Override
    public String title() {
        return "Scorecard of " + virtualSite;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Noticed<TwoSides> sides = TwoSides.of(project, realSite, virtualSite);
        context.message("Cutting windows");
        Noticed<Dataset> real =
                Windowing.cut(sides.value().real(), spec, context.part(0, CUT, ALL));
        Noticed<Dataset> virtual =
                Windowing.cut(sides.value().virtual(), spec, context.part(CUT, 2 * CUT, ALL));
        Scorecard card =
                ScorecardMaker.make(
                        real.value(),
                        virtual.value(),
                        sides.value().learntFrom(),
                        settings,
                        context.part(2 * CUT, ALL, ALL));
        List<Notice> notices = new ArrayList<>(sides.notices());
        notices.addAll(real.notices());
        notices.addAll(virtual.notices());
        notices.addAll(card.notices());
        Entry<Scorecard> made =
                new Entry<>(
                        Results.NO_ID,
                        realSite.equals(virtualSite) ? realSite : virtualSite + " · " + realSite,
                        card,
                        Provenance.of(
                                StepIds.SCORECARD,
                                parameters(),
                                settings.seed(),
                                sides.value().inputs()),
                        notices);
        return new Noticed<>(new Edit(title(), p -> p.withScorecards(put(p, made))), notices);
    }

    /** The step that made a scorecard, from its provenance. */
    static MakeScorecard stored(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        return new MakeScorecard(
                stored.text("realSite"),
                stored.text("virtualSite"),
                SpecText.read(provenance),
                new ScorecardSettings(
                        stored.integer("draws"),
                        Boolean.parseBoolean(stored.text("perActivity")),
                        provenance.seed()));
    }

    private Map<String, String> parameters() {
        Map<String, String> text = new HashMap<>(SpecText.with(spec, "realSite", realSite));
        text.put("virtualSite", virtualSite);
        text.put("draws", String.valueOf(settings.draws()));
        text.put("perActivity", String.valueOf(settings.perActivity()));
        return text;
    }

    private static List<Entry<Scorecard>> put(Project project, Entry<Scorecard> made) {
        return Results.put(
                project,
                project.scorecards(),
                List.of(made),
                "scorecard",
                (old, fresh) ->
                        old.provenance().parameters().equals(fresh.provenance().parameters())
                                && old.provenance().seed() == fresh.provenance().seed());
    }
}
