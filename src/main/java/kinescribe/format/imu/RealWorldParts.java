package kinescribe.format.imu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/** The sensors of one person and activity in {@link RealWorldFormat}, by part and position. */
final class RealWorldParts {
    private static final double RATE_HZ = 50;

    /** Five usual periods: our own choice. */
    private static final double LONGEST_GAP_S = 0.1;

    private final String subject;
    private final String word;
    private final String activity;
    private final Map<String, Map<String, Map<String, StampedTriad>>> parts = new TreeMap<>();

    /**
     * @param word the data set's word for the activity
     * @param activity its readable name
     */
    RealWorldParts(String subject, String word, String activity) {
        this.subject = subject;
        this.word = word;
        this.activity = activity;
    }

    void put(String part, String position, String sensor, StampedTriad triad) {
        parts.computeIfAbsent(part, p -> new TreeMap<>())
                .computeIfAbsent(position, p -> new HashMap<>())
                .putIfAbsent(sensor, triad);
    }

    /** Hands over a recording for each part and position with acceleration. */
    void finish(Reading reading, String fileName) throws KinescribeException {
        for (Map.Entry<String, Map<String, Map<String, StampedTriad>>> part : parts.entrySet()) {
            String trial = subject + "_" + word + "_" + part.getKey();
            double startS =
                    part.getValue().values().stream()
                            .map(sensors -> sensors.get("acc"))
                            .filter(triad -> triad != null && triad.samples() > 0)
                            .mapToDouble(triad -> triad.timeS(0))
                            .min()
                            .orElse(0);
            for (Map.Entry<String, Map<String, StampedTriad>> sensors :
                    part.getValue().entrySet()) {
                merge(sensors.getKey(), sensors.getValue(), startS, trial, reading, fileName);
            }
        }
    }

    private void merge(
            String position,
            Map<String, StampedTriad> sensors,
            double startS,
            String trial,
            Reading reading,
            String fileName)
            throws KinescribeException {
        StampedTriad acceleration = sensors.get("acc");
        if (acceleration == null) {
            return;
        }
        StampedTriad turnRate = sensors.get("gyr");
        StampedTriad field = sensors.get("mag");
        SiteColumns site = SiteColumns.acceleration(position, 0, SiteColumns.SI);
        site = turnRate == null ? site : site.turnRate(3, SiteColumns.SI);
        site = field == null ? site : site.field(6);
        Session session = new Session(List.of(site));
        double[] sample = new double[9];
        int atTurnRate = 0;
        int atField = 0;
        for (int i = 0; i < acceleration.samples(); i++) {
            double time = acceleration.timeS(i);
            for (int c = 0; c < 3; c++) {
                sample[c] = acceleration.value(i, c);
            }
            atTurnRate = at(turnRate, time, atTurnRate, sample, 3);
            atField = at(field, time, atField, sample, 6);
            session.add(time - startS, sample, sample.length, 0, activity);
        }
        session.finish(reading, subject, trial, RATE_HZ, fileName + ", position " + position);
        reading.counted(0, acceleration.dropped());
    }

    private static int at(
            @Nullable StampedTriad triad, double time, int from, double[] into, int offset) {
        return triad == null ? 0 : triad.at(time, LONGEST_GAP_S, from, into, offset);
    }
}
