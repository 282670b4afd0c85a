package kinescribe.app.scorecard;

import java.util.List;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;

/**
 * A kept scorecard.
 *
 * @param entry the scorecard
 * @param outOfDate whether its recordings are no more what they were
 */
record CardRow(Entry<Scorecard> entry, boolean outOfDate) {
    static List<CardRow> of(Project project) {
        Freshness freshness = new Freshness(project);
        return project.scorecards().stream()
                .map(card -> new CardRow(card, freshness.isOutOfDate(card)))
                .toList();
    }

    String id() {
        return entry.id();
    }

    Scorecard card() {
        return entry.value();
    }

    /** What tells it from others: site, draws, seed. */
    @Override
    public String toString() {
        ScorecardSettings settings = card().settings();
        return entry.name()
                + " · "
                + settings.draws()
                + " draws · seed "
                + settings.seed()
                + (outOfDate ? " · out of date" : "");
    }
}
