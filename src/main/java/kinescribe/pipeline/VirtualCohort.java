package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.imu.ActivitySequence;
import kinescribe.imu.BodySite;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;

/**
 * Virtual people who do given activities with one sensor on: every person has a body, a way of
 * wearing the device and a device of their own, drawn from distributions; every motion comes from a
 * prompt of its own. Of the people it will be tested on it is told only which activities they do
 * and how their devices are worn.
 *
 * @param activities what they do; the class labels
 * @param site where the sensor sits, under the name that the recordings get
 * @param bodySite the matching site on the body
 * @param mountings turns of the device against its default mounting, all equally likely
 * @param device how the sensor errs
 * @param randomisation how ways of wearing and devices differ
 * @param people how many people
 * @param secondsPerActivity how long each person does each activity, in one motion or several
 * @param sequence what they do besides, one activity after another
 * @param seed names the cohort
 */
public record VirtualCohort(
        List<String> activities,
        String site,
        BodySite bodySite,
        List<Quat> mountings,
        SensorModel device,
        Randomisation randomisation,
        int people,
        double secondsPerActivity,
        Optional<ActivitySequence> sequence,
        long seed) {
    /** How many people there are where nobody asked for another number. */
    public static final int DEFAULT_PEOPLE = 24;

    /** Seconds of each activity by each person where nobody asked for another number. */
    public static final double DEFAULT_SECONDS = 20;

    public VirtualCohort {
        activities = List.copyOf(activities);
        mountings = List.copyOf(mountings);
    }

    /**
     * Simulates the cohort.
     *
     * @return one recording a motion of one activity, labelled over its whole length, and where
     *     there is a sequence those of whole sequences; a notice for each activity that no
     *     synthesizer understands or of which motions break the quality rules
     */
    public Noticed<List<Recording>> record(JobContext context) throws KinescribeException {
        return record(Map.of(), context);
    }

    /**
     * As {@link #record(JobContext)}, but of some activities people do in turn what sentences say.
     *
     * @param told the sentences by activity, at least one each
     */
    Noticed<List<Recording>> record(Map<String, List<String>> told, JobContext context)
            throws KinescribeException {
        List<CohortPerson> everybody = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            everybody.add(new CohortPerson(this, i));
        }
        List<Recording> recordings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Map<String, List<String>> understood = new TreeMap<>();
        int parts = activities.size() + (sequence.isPresent() ? 1 : 0);
        for (int a = 0; a < activities.size(); a++) {
            String activity = activities.get(a);
            context.message("Simulating " + activity + " at the " + site);
            context.progress(a, parts);
            try {
                CohortClips clips =
                        new CohortClips(this, activity, told.getOrDefault(activity, List.of()));
                recordings.addAll(clips.of(everybody, context.part(a, a + 1, parts)));
                notices.addAll(clips.notices());
                understood.put(activity, clips.understood());
            } catch (KinescribeException e) {
                notices.add(
                        Notice.warning(
                                "There are no virtual data for " + activity + ". " + e.text()));
            }
        }
        if (sequence.isPresent() && coversSequence(understood)) {
            context.message("Simulating one activity after another at the " + site);
            JobContext rest = context.part(parts - 1, parts, parts);
            CohortSequences sequences = new CohortSequences(sequence.get(), understood);
            for (int i = 0; i < people; i++) {
                rest.progress(i, people);
                recordings.addAll(sequences.of(everybody.get(i), i, rest));
            }
            notices.addAll(sequences.notices(people));
        }
        return new Noticed<>(recordings, notices);
    }

    private boolean coversSequence(Map<String, List<String>> prompts) {
        return sequence.stream()
                .flatMap(s -> s.stages().stream())
                .allMatch(s -> !prompts.getOrDefault(s.activity(), List.of()).isEmpty());
    }

    /** How the cohort came about: everything that it was drawn from. */
    public Provenance provenance() {
        Map<String, String> parameters = new TreeMap<>(SimulationText.text(randomisation));
        parameters.put("activities", String.join(", ", activities));
        parameters.put("site", site);
        parameters.put("bodySite", bodySite.id());
        parameters.put("mountings", mountings.toString());
        parameters.put("device", device.name());
        parameters.put("deviceNumbers", device.toString());
        parameters.put("people", String.valueOf(people));
        parameters.put("secondsPerActivity", String.valueOf(secondsPerActivity));
        parameters.put("rateHz", String.valueOf(CohortPerson.RATE_HZ));
        sequence.ifPresent(s -> parameters.put("sequence", s.toString()));
        return Provenance.of(StepIds.COHORT, parameters, seed, List.of());
    }
}
