package kinescribe.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;

/** What calibrated recordings mean for those who use recordings. */
public final class CalibratedSide {
    private CalibratedSide() {}

    /**
     * Recordings with the calibrated one in place of each that was calibrated, the one made last
     * where there are several.
     */
    public static List<Entry<Recording>> chosen(List<Entry<Recording>> recordings) {
        Map<String, String> newest = new HashMap<>();
        for (Entry<Recording> recording : recordings) {
            if (CalibrationPlan.isCalibrated(recording)) {
                newest.put(SensorSimulation.input(recording, 0), recording.id());
            }
        }
        return recordings.stream()
                .filter(
                        r ->
                                CalibrationPlan.isCalibrated(r)
                                        ? r.id().equals(newest.get(SensorSimulation.input(r, 0)))
                                        : !newest.containsKey(r.id()))
                .toList();
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
