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
import kinescribe.project.Project;

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
     * @param least how many people have to be left
     * @throws KinescribeException if fewer are, naming the calibrations
     */
    static Noticed<List<Entry<Recording>>> unseen(
            Project project,
            List<Entry<Recording>> measured,
            List<Entry<Recording>> simulated,
            int least)
            throws KinescribeException {
        SortedSet<String> seen = new TreeSet<>();
        SortedSet<String> names = new TreeSet<>();
        for (Entry<Recording> recording : simulated) {
            if (CalibrationPlan.isCalibrated(recording)) {
                seen.addAll(SubjectText.read(recording.provenance(), ApplyCalibration.FITTED_ON));
                String id = SensorSimulation.input(recording, 1);
                names.add("\"" + project.calibration(id).map(Entry::name).orElse(id) + "\"");
            }
        }
        SortedSet<String> people = people(measured);
        seen.retainAll(people);
        if (seen.isEmpty()) {
            return Noticed.of(measured);
        }
        people.removeAll(seen);
        String fitted =
                (names.size() == 1 ? "the calibration " : "one of the calibrations ")
                        + String.join(", ", names)
                        + " was fitted on ";
        if (people.size() < least) {
            throw new KinescribeException(
                    "Too few people are left to test on, "
                            + (people.isEmpty() ? "nobody" : "only " + String.join(", ", people))
                            + ": "
                            + fitted
                            + String.join(", ", seen)
                            + ".",
                    "Fit the calibration on fewer people, or evaluate without it.");
        }
        return new Noticed<>(
                measured.stream()
                        .filter(r -> !seen.contains(r.value().source().subject()))
                        .toList(),
                List.of(
                        Notice.info(
                                "Left out, as "
                                        + fitted
                                        + "them: "
                                        + String.join(", ", seen)
                                        + ".")));
    }

    private static SortedSet<String> people(List<Entry<Recording>> recordings) {
        SortedSet<String> people = new TreeSet<>();
        recordings.forEach(r -> people.add(r.value().source().subject()));
        return people;
    }
}
