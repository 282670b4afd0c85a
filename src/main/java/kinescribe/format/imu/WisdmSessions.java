package kinescribe.format.imu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import org.jspecify.annotations.Nullable;

/** Cuts the one long table of {@link WisdmFormat} into recordings by user and time. */
final class WisdmSessions {
    private static final double RATE_HZ = 20;
    private static final double NS = 1e9;
    private static final double LONGEST_STEP_S = 1;

    /** Samples; shorter stretches hold nothing to learn from. Our own choice. */
    private static final int SHORTEST = 20;

    private final Reading reading;
    private final List<SiteColumns> sites;
    private final String fileName;
    private final Map<Integer, Integer> trials = new HashMap<>();
    private @Nullable Session session;
    private int user;
    private int samples;
    private double firstStamp;
    private double lastStamp;
    private double lastS;
    private int placed;
    private int scattered;

    WisdmSessions(Reading reading, String site, String fileName) {
        this.reading = reading;
        this.sites = List.of(SiteColumns.acceleration(site, 3, SiteColumns.SI));
        this.fileName = fileName;
    }

    void add(int ofUser, String activity, double stampNs, TextRow row) throws KinescribeException {
        boolean stamped = stampNs > 0 && stampNs != lastStamp;
        Session current = session;
        if (current == null || ofUser != user || (stamped && !follows(stampNs))) {
            close();
            current = new Session(sites);
            session = current;
            user = ofUser;
            samples = 0;
            firstStamp = stampNs;
            lastStamp = stampNs;
            lastS = 0;
        } else {
            // Where times were missing, the clock has gone on by whole periods.
            double clockS = (stampNs - firstStamp) / NS;
            boolean usable = stamped && firstStamp > 0 && clockS > lastS;
            lastS = usable ? clockS : lastS + 1 / RATE_HZ;
            lastStamp = stamped ? stampNs : lastStamp;
            placed += usable ? 0 : 1;
        }
        current.add(lastS, row, activity);
        samples++;
    }

    private boolean follows(double stampNs) {
        double stepS = (stampNs - lastStamp) / NS;
        return stepS > 0 && stepS <= LONGEST_STEP_S;
    }

    private void close() throws KinescribeException {
        Session ended = session;
        if (ended == null) {
            return;
        }
        if (samples < SHORTEST) {
            scattered += samples;
            return;
        }
        int trial = trials.merge(user, 1, Integer::sum);
        String subject = "user" + user;
        ended.finish(reading, subject, subject + "_" + trial, RATE_HZ, fileName);
    }

    /** Hands over the last recording and tells what came up. */
    void finish() throws KinescribeException {
        close();
        if (placed > 0) {
            reading.note(
                    Notice.info(
                            fileName
                                    + ": samples without a time of their own, put 0.05 s after the"
                                    + " one before: "
                                    + placed
                                    + "."));
        }
        if (scattered > 0) {
            reading.note(
                    Notice.info(
                            fileName
                                    + ": samples in stretches of less than a second, left out: "
                                    + scattered
                                    + "."));
        }
    }
}
