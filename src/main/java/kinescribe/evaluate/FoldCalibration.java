package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.FittingSet;
import kinescribe.calibration.QuantileCalibration;
import kinescribe.calibration.QuantileFit;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/**
 * Calibrates the simulated windows of one turn. The maps are fitted on the real windows that the
 * turn may see, which are of none of the people it tests; {@link CalibrationSubjects} refuses any
 * other. Samples that two windows share count twice on both sides.
 */
final class FoldCalibration {
    private final List<ImuChannel> channels;
    private final WindowSpec spec;

    FoldCalibration(List<ImuChannel> channels, WindowSpec spec) {
        this.channels = channels;
        this.spec = spec;
    }

    /**
     * The simulated windows as the devices of the people of the turn's real windows would have
     * shown them; activities of fewer than 100 samples on a side follow the map of all.
     *
     * @throws KinescribeException if there is no real window to fit on, or somebody is on both
     *     sides
     */
    List<Window> virtual(Fold fold, VirtualCalibration how, JobContext context)
            throws KinescribeException {
        if (how == VirtualCalibration.RAW || fold.virtual().isEmpty()) {
            return fold.virtual();
        }
        CalibrationSubjects subjects =
                CalibrationSubjects.of(subjects(fold.real()), subjects(fold.test()));
        List<Recording> simulated = recordings(fold.virtual(), context);
        FittingSet set = FittingSet.of(simulated, recordings(fold.real(), context), subjects);
        QuantileCalibration maps =
                QuantileFit.of(set, how == VirtualCalibration.PER_ACTIVITY).value();
        List<Window> mapped = new ArrayList<>();
        for (int i = 0; i < simulated.size(); i++) {
            context.checkCancelled();
            Window window = fold.virtual().get(i);
            double[] values = maps.apply(simulated.get(i)).values();
            float[] kept = new float[values.length];
            for (int k = 0; k < kept.length; k++) {
                kept[k] = (float) values[k];
            }
            mapped.add(new Window(window.label(), window.source(), kept));
        }
        return mapped;
    }

    private static Set<String> subjects(List<Window> windows) {
        return windows.stream().map(w -> w.source().subject()).collect(Collectors.toSet());
    }

    private List<Recording> recordings(List<Window> windows, JobContext context) {
        double[] times = new double[spec.samples()];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / spec.rateHz();
        }
        List<Recording> recordings = new ArrayList<>();
        for (Window window : windows) {
            context.checkCancelled();
            double[] values = new double[window.values().length];
            for (int k = 0; k < values.length; k++) {
                values[k] = window.values()[k];
            }
            Window.Source source = window.source();
            recordings.add(
                    new Recording(
                            new Recording.Source(
                                    source.subject(),
                                    source.trial(),
                                    source.site(),
                                    source.origin()),
                            spec.rateHz(),
                            channels,
                            times,
                            values,
                            List.of(new LabelSpan(0, spec.lengthS(), window.label()))));
        }
        return recordings;
    }
}
