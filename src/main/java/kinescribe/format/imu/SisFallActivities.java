package kinescribe.format.imu;

import java.util.HashMap;
import java.util.Map;

/** Activities (1 to 19) and falls (101 to 115) of {@link SisFallFormat}, in our own short words. */
final class SisFallActivities {
    static final Map<Integer, String> NAMES = names();

    private SisFallActivities() {}

    private static Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        put(
                names,
                1,
                "walking slowly",
                "walking quickly",
                "jogging slowly",
                "jogging quickly",
                "stairs slowly",
                "stairs quickly",
                "sit down and up slowly, half height",
                "sit down and up quickly, half height",
                "sit down and up slowly, low",
                "sit down and up quickly, low",
                "try to get up and collapse into the chair",
                "lie down and sit up slowly",
                "lie down and sit up quickly",
                "turn from the back to the side and back",
                "bend at the knees and get up",
                "bend without bending knees and get up",
                "get into a car and out",
                "stumble while walking",
                "jump gently to reach a high object");
        put(
                names,
                101,
                "fall forward while walking, slip",
                "fall backward while walking, slip",
                "fall sideways while walking, slip",
                "fall forward while walking, trip",
                "fall forward while jogging, trip",
                "fall down while walking, fainting",
                "fall while walking, hands on a table, fainting",
                "fall forward when getting up",
                "fall sideways when getting up",
                "fall forward when sitting down",
                "fall backward when sitting down",
                "fall sideways when sitting down",
                "fall forward while sitting, fainting",
                "fall backward while sitting, fainting",
                "fall sideways while sitting, fainting");
        return Map.copyOf(names);
    }

    private static void put(Map<Integer, String> names, int first, String... words) {
        for (int i = 0; i < words.length; i++) {
            names.put(first + i, words[i]);
        }
    }
}
