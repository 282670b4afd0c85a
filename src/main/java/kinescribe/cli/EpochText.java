package kinescribe.cli;

import java.util.Locale;
import kinescribe.learn.network.Epoch;
import kinescribe.learn.network.Learnt;

/** How training goes, in a line. */
final class EpochText {
    private EpochText() {}

    /** The last epoch. */
    static String of(Learnt learnt) {
        Epoch epoch = learnt.epochs().get(learnt.epochs().size() - 1);
        return String.format(
                Locale.ROOT,
                "Epoch %d: loss %.3f, macro-F1 %.3f; held back: loss %.3f, macro-F1 %.3f",
                epoch.number(),
                epoch.trainingLoss(),
                epoch.trainingF1(),
                epoch.validationLoss(),
                epoch.validationF1());
    }
}
