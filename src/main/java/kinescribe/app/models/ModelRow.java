package kinescribe.app.models;

import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.imu.Origin;
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
        return Counted.names(card().classes(), SHOWN);
    }

    /** Whom it learnt from, and that simulated data took part where they did. */
    String learntFrom() {
        if (card().kind().equals(ModelKinds.FOREIGN)) {
            return "made by " + training().version();
        }
        return Counted.of(training().learntFrom().size(), "subject") + simulated();
    }

    private String simulated() {
        if (training().windows(Origin.REAL) > 0) {
            return training().simulated() ? ", some simulated" : "";
        }
        return training().windows(Origin.VIRTUAL) > 0 ? ", all simulated" : ", all stand-ins";
    }

    /** The macro-F1 of the best epoch on the people held back, and how many they are. */
    String score() {
        double score = bestF1();
        return Double.isNaN(score) ? "–" : shown(score) + " of " + heldBack();
    }

    private String heldBack() {
        return Counted.of(training().heldBack().size(), "subject");
    }

    /** What the score is not; empty where there is none. */
    String caution() {
        double score = bestF1();
        return Double.isNaN(score)
                ? ""
                : "Macro-F1 "
                        + shown(score)
                        + " is of "
                        + heldBack()
                        + " held back, who also said which epoch is the best: it is too good to"
                        + " report. Scores on strangers come from the page Train & evaluate.";
    }

    private static String shown(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    private double bestF1() {
        double best = Double.NEGATIVE_INFINITY;
        double score = Double.NaN;
        for (Epoch epoch : training().epochs()) {
            if (-epoch.validationLoss() > best) {
                best = -epoch.validationLoss();
                score = epoch.validationF1();
            }
        }
        return score;
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
