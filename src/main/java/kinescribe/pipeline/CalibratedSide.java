package kinescribe.pipeline;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;

/** What calibrated recordings mean for an evaluation. */
final class CalibratedSide {
    private CalibratedSide() {}

    /** Simulated recordings without those of which there is a calibrated one. */
    static List<Entry<Recording>> chosen(List<Entry<Recording>> simulated) {
        Set<String> replaced =
                simulated.stream()
                        .filter(CalibrationPlan::isCalibrated)
                        .map(r -> r.provenance().inputs().get(0).id())
                        .collect(Collectors.toSet());
        return simulated.stream().filter(r -> !replaced.contains(r.id())).toList();
    }

    /**
     * Measured recordings without those of people on whom a calibration of the simulated ones was
     * fitted: tested on them, a recogniser would look better than it is.
     *
     * @throws KinescribeException if nobody is left
     */
    static Noticed<List<Entry<Recording>>> unseen(
            List<Entry<Recording>> measured, List<Entry<Recording>> simulated)
            throws KinescribeException {
        SortedSet<String> seen = new TreeSet<>();
        for (Entry<Recording> recording : simulated) {
            if (CalibrationPlan.isCalibrated(recording)) {
                seen.addAll(SubjectText.read(recording.provenance(), ApplyCalibration.FITTED_ON));
            }
        }
        seen.retainAll(
                measured.stream().map(r -> r.value().source().subject()).distinct().toList());
        if (seen.isEmpty()) {
            return Noticed.of(measured);
        }
        List<Entry<Recording>> left =
                measured.stream()
                        .filter(r -> !seen.contains(r.value().source().subject()))
                        .toList();
        if (left.isEmpty()) {
            throw new KinescribeException(
                    "The simulated recordings were calibrated on all the people there are to test"
                            + " on.",
                    "Fit the calibration on fewer people.");
        }
        return new Noticed<>(
                left,
                List.of(
                        Notice.info(
                                "Left out, as the calibration was fitted on them: "
                                        + String.join(", ", seen)
                                        + ".")));
    }
}
