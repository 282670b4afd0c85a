package kinescribe.app.models;

import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.model.TrainingFacts;
import kinescribe.learn.network.Epoch;
import kinescribe.project.Entry;

/**
 * A trained model in the list.
 *
 * @param entry the model
 * @param outOfDate whether its recordings have changed
 */
record ModelRow(Entry<TrainedModel> entry, boolean outOfDate) {
    private static final int SHOWN = 6;

    String name() {
        return entry.name();
    }

    private ModelCard card() {
        return entry.value().card();
    }

    private TrainingFacts training() {
        return card().training();
    }

    String what() {
        return card().site().isEmpty() ? card().kind() : card().kind() + " · " + card().site();
    }

    String classes() {
        int n = card().classes().size();
        return n <= SHOWN
                ? String.join(", ", card().classes())
                : String.join(", ", card().classes().subList(0, SHOWN))
                        + " and "
                        + (n - SHOWN)
                        + " more";
    }

    /** Whom it learnt from, and that simulated data took part where they did. */
    String learntFrom() {
        if (card().kind().equals(ModelKinds.FOREIGN)) {
            return "made by " + training().version();
        }
        return Counted.of(training().learntFrom().size(), "subject")
                + (training().simulated() ? ", some simulated" : "");
    }

    /** The macro-F1 of the best epoch on the people held back; empty where there is none. */
    String score() {
        double best = Double.NEGATIVE_INFINITY;
        double score = Double.NaN;
        for (Epoch epoch : training().epochs()) {
            if (-epoch.validationLoss() > best) {
                best = -epoch.validationLoss();
                score = epoch.validationF1();
            }
        }
        return Double.isNaN(score) ? "–" : String.format(Locale.ROOT, "%.3f", score);
    }

    /** What one should know before one uses it. */
    String state() {
        if (training().stopped()) {
            return "stopped after " + Counted.of(training().epochs().size(), "epoch");
        }
        return outOfDate ? "out of date" : "";
    }

    boolean canGoOn() {
        return entry.value().state().isPresent() && !outOfDate;
    }
}
