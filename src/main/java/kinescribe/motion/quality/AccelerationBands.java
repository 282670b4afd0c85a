package kinescribe.motion.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import kinescribe.motion.StandardJoint;

/**
 * How strongly joints accelerate in captures of people: quantiles per part of the body of the
 * second difference of position over 1/30 s. The table was worked out from the CMU and Bandai Namco
 * captures by {@code src/test/python/acceleration_bands.py}; it says itself from how many clips.
 */
final class AccelerationBands {
    private static final String TABLE = "acceleration-bands.tsv";
    private static final int HIGH_COLUMN = 4;

    /** Parts of the body that are told apart. */
    private enum Part {
        PELVIS,
        TRUNK,
        HEAD,
        SHOULDER,
        ELBOW,
        WRIST,
        HIP,
        KNEE,
        ANKLE,
        TOE;

        static Part of(StandardJoint joint) {
            return switch (joint) {
                case PELVIS -> PELVIS;
                case LEFT_HIP, RIGHT_HIP -> HIP;
                case LEFT_KNEE, RIGHT_KNEE -> KNEE;
                case LEFT_ANKLE, RIGHT_ANKLE -> ANKLE;
                case LEFT_FOOT, RIGHT_FOOT -> TOE;
                case SPINE1, SPINE2, SPINE3, NECK, LEFT_COLLAR, RIGHT_COLLAR -> TRUNK;
                case HEAD -> HEAD;
                case LEFT_SHOULDER, RIGHT_SHOULDER -> SHOULDER;
                case LEFT_ELBOW, RIGHT_ELBOW -> ELBOW;
                case LEFT_WRIST, RIGHT_WRIST -> WRIST;
            };
        }
    }

    private static final Map<Part, Double> BANDS = read();

    private AccelerationBands() {}

    /** 0.1 % of what is seen of this joint is more, m/s². */
    static double high(StandardJoint joint) {
        return band(joint);
    }

    private static double band(StandardJoint joint) {
        Double band = BANDS.get(Part.of(joint));
        if (band == null) {
            throw new IllegalStateException("The table " + TABLE + " lacks " + Part.of(joint));
        }
        return band;
    }

    private static Map<Part, Double> read() {
        Map<Part, Double> bands = new EnumMap<>(Part.class);
        try (InputStream in = AccelerationBands.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("part\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            row ->
                                    bands.put(
                                            Part.valueOf(row[0]),
                                            Double.parseDouble(row[HIGH_COLUMN])));
        } catch (IOException e) {
            throw new IllegalStateException("The table " + TABLE + " cannot be read", e);
        }
        return bands;
    }
}
