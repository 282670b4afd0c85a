package kinescribe.app.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kinescribe.evaluate.Predictions;
import kinescribe.imu.Recording;

/**
 * A window behind a cell of a confusion matrix.
 *
 * @param source whose and of which trial it is
 * @param startS its beginning on the recording's clock, seconds
 * @param truth what it is
 * @param taken what it was taken for
 * @param probability how likely the class was found that it was taken for: the mean of the seeds
 *     that took it for that
 * @param times with how many seeds it was taken for that
 * @param seeds with how many it was tested
 */
record CellWindow(
        Recording.Source source,
        double startS,
        String truth,
        String taken,
        double probability,
        int times,
        int seeds) {

    /** The windows of a true class that were taken for a class, the surest first. */
    static List<CellWindow> of(Predictions predictions, String truth, String taken) {
        int isTruth = predictions.classes().indexOf(truth);
        int isTaken = predictions.classes().indexOf(taken);
        List<CellWindow> windows = new ArrayList<>();
        for (int w = 0; w < predictions.windows(); w++) {
            int times = 0;
            int seeds = 0;
            double sum = 0;
            for (int seed = 0; seed < predictions.seeds(); seed++) {
                int predicted = predictions.predicted(seed, w);
                seeds += predicted >= 0 ? 1 : 0;
                if (predicted == isTaken) {
                    times++;
                    sum += predictions.probability(seed, w, isTaken);
                }
            }
            if (predictions.truth(w) == isTruth && times > 0) {
                windows.add(
                        new CellWindow(
                                predictions.source(w),
                                predictions.startS(w),
                                truth,
                                taken,
                                sum / times,
                                times,
                                seeds));
            }
        }
        windows.sort(Comparator.comparingDouble((CellWindow w) -> -w.probability));
        return List.copyOf(windows);
    }

    /** When it begins, as minutes and seconds. */
    String time() {
        long tenths = Math.round(startS * 10);
        return String.format(
                Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** How sure and how often, such as {@code 87 %, 2 of 3 seeds}. */
    String sureness() {
        String percent = Math.round(100 * probability) + " %";
        return seeds == 1 ? percent : percent + ", " + times + " of " + seeds + " seeds";
    }
}
