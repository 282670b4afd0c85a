package kinescribe.pipeline;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.SplitPart;
import kinescribe.dataset.SplitShares;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.Randomisation;
import kinescribe.prompt.OfflineWriter;

/**
 * All that a simulated benchmark data set is made of: each of the virtual people does each activity
 * with all sensors on.
 *
 * @param name what it is called
 * @param activities what people do; the class labels
 * @param prompts sentences of activities, which people then do in turn; of activities that are not
 *     here every motion gets a sentence of its own
 * @param sensors what they wear, each once
 * @param people how many they are
 * @param secondsPerActivity how long each does each activity
 * @param randomisation how bodies aside, ways of wearing and devices differ
 * @param windows how recordings are cut
 * @param split how many people are kept back
 * @param licence the terms it is given away under
 * @param seed names the people and shuffles the split
 */
public record BenchmarkSpec(
        String name,
        List<String> activities,
        SortedMap<String, List<String>> prompts,
        List<BenchmarkSensor> sensors,
        int people,
        double secondsPerActivity,
        Randomisation randomisation,
        WindowSpec windows,
        SplitShares split,
        Licence licence,
        long seed) {
    /** More people than this nobody asks for by intent. */
    public static final int MOST_PEOPLE = 10_000;

    private static final int LONGEST_S = 3600;

    public BenchmarkSpec {
        activities = List.copyOf(activities);
        prompts = Collections.unmodifiableSortedMap(new TreeMap<>(prompts));
        sensors = List.copyOf(sensors);
    }

    /** What is made of some activities where nobody asked for anything else. */
    public static BenchmarkSpec standard(List<String> activities) {
        return new BenchmarkSpec(
                "Benchmark",
                activities,
                Collections.emptySortedMap(),
                BenchmarkSensor.STANDARD,
                VirtualCohort.DEFAULT_PEOPLE,
                VirtualCohort.DEFAULT_SECONDS,
                Randomisation.REALISTIC,
                WindowSpec.DEFAULT,
                SplitShares.STANDARD,
                Licence.STANDARD,
                1);
    }

    /**
     * Refuses what cannot be made, such as activities without prompts that nobody can write about.
     *
     * @throws KinescribeException with what is wrong first
     */
    public void check() throws KinescribeException {
        if (activities.isEmpty() || new HashSet<>(activities).size() < activities.size()) {
            throw new KinescribeException(
                    "A benchmark data set needs activities, each named once.",
                    "Name some, such as walking and sitting.");
        }
        for (String activity : activities) {
            if (!prompts.containsKey(activity)) {
                OfflineWriter.write(activity, 1, seed);
            }
        }
        for (Map.Entry<String, List<String>> some : prompts.entrySet()) {
            boolean empty = some.getValue().isEmpty();
            if (empty || some.getValue().stream().anyMatch(String::isBlank)) {
                throw new KinescribeException(
                        "The prompts of " + some.getKey() + " are empty.",
                        "Write some, or leave the activity out of the prompts.");
            }
            if (!activities.contains(some.getKey())) {
                throw new KinescribeException(
                        "There are prompts of " + some.getKey() + ", which nobody does.",
                        "Name it among the activities, or leave its prompts out.");
            }
        }
        if (sensors.isEmpty() || new HashSet<>(sensors).size() < sensors.size()) {
            throw new KinescribeException(
                    "A benchmark data set needs sensors, each named once.",
                    "Name some, such as left_wrist:watch.");
        }
        if (people < 1 || people > MOST_PEOPLE || split.people(SplitPart.TRAIN, people) < 1) {
            throw new KinescribeException(
                    people + " people cannot be split so that somebody is left to learn from.",
                    "Take more people, or set the share of a part to 0.");
        }
        if (!(secondsPerActivity >= windows.lengthS() && secondsPerActivity <= LONGEST_S)) {
            throw new KinescribeException(
                    "An activity of " + secondsPerActivity + " s holds no window.",
                    "Choose between the window's " + windows.lengthS() + " s and an hour.");
        }
        if (name.isBlank() || name.lines().count() > 1) {
            throw new KinescribeException(
                    "The data set has no name.", "Give it a name of one line.");
        }
    }

    /**
     * How many windows there will be, if no motion is rejected and no sample lost: what a person
     * does of an activity is cut clip by clip.
     */
    public long expectedWindows() {
        long windowsEach = 0;
        for (String activity : activities) {
            double clipS = CohortClips.clipSeconds(activity);
            long clips = CohortClips.clipsEach(secondsPerActivity, clipS);
            double room = clipS - windows.lengthS();
            windowsEach += room < 0 ? 0 : clips * (long) (Math.floor(room / windows.stepS()) + 1);
        }
        return windowsEach * people * sensors.size();
    }
}
