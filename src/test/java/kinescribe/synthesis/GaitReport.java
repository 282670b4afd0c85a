package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Smoothing;
import kinescribe.math.Statistics;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * Our walking against that of CMU subjects, one JSON line a figure: correlations of joint-angle
 * curves, sliding and sinking, cadence and step length, distances of acceleration spectra. Needs
 * the recordings beside the project.
 */
public final class GaitReport {
    private static final double[] SPEEDS = {0.8, 1.2, 1.6};
    private static final int SEEDS = 10;
    // Above the first frequency a standing ankle of CMU shakes as much as a swinging one.
    private static final double[] BANDS_HZ = {7, 15};
    private static final double JITTER_LOW_HZ = 9;
    private static final double JITTER_HIGH_HZ = 15;
    private static final double STANDS_FROM = 0.15;
    private static final double STANDS_TO = 0.32;

    private static final List<String> HELD_OUT = List.of("08", "16");
    private static final Map<String, List<StandardJoint>> SITES =
            Map.of(
                    "pelvis", List.of(StandardJoint.PELVIS),
                    "wrist", List.of(StandardJoint.LEFT_WRIST, StandardJoint.RIGHT_WRIST),
                    "ankle", List.of(StandardJoint.LEFT_ANKLE, StandardJoint.RIGHT_ANKLE));

    private final Map<String, List<Motion>> people;
    private final Consumer<String> out;

    private GaitReport(Map<String, List<Motion>> people, Consumer<String> out) {
        this.people = people;
        this.out = out;
    }

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out) throws KinescribeException {
        GaitReport report = new GaitReport(CmuWalks.bySubject(), out);
        for (double speed : SPEEDS) {
            report.walking(speed);
        }
        report.spectra();
    }

    private void walking(double speed) throws KinescribeException {
        List<List<GaitCycles.Cycle>> ours = new ArrayList<>();
        double slide = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double[] cadences = new double[SEEDS];
        double[] steps = new double[SEEDS];
        double[] speeds = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = walk(speed, seed);
            PoseTrack poses = PoseTrack.of(motion);
            slide = Math.max(slide, Stances.slideM(poses));
            lowest = Math.min(lowest, Stances.lowestM(poses));
            List<GaitCycles.Cycle> cycles = GaitCycles.of(motion);
            ours.add(cycles);
            cadences[seed] = mean(cycles.stream().mapToDouble(c -> c.cadence()).toArray());
            steps[seed] = mean(cycles.stream().mapToDouble(c -> c.stepLengthM()).toArray());
            speeds[seed] =
                    motion.root(motion.frames() - 1).minus(motion.root(0)).norm()
                            / motion.durationS();
        }
        List<String> all = List.copyOf(people.keySet());
        for (GaitCycles.Angle angle :
                List.of(GaitCycles.Angle.HIP, GaitCycles.Angle.KNEE, GaitCycles.Angle.ANKLE)) {
            correlation(speed, angle, "all", mean(angle, all), ours);
            correlation(speed, angle, "held out", mean(angle, HELD_OUT), ours);
        }
        line("slide", "\"speed\":" + speed, 1000 * slide, "mm");
        line("sinking", "\"speed\":" + speed, -1000 * Math.min(0, lowest), "mm");
        line("cadence", "\"speed\":" + speed, mean(cadences), "steps/min");
        line("stepLength", "\"speed\":" + speed, mean(steps), "m");
        line("speed", "\"speed\":" + speed, mean(speeds), "m/s");
    }

    private void correlation(
            double speed,
            GaitCycles.Angle angle,
            String against,
            double[] theirs,
            List<List<GaitCycles.Cycle>> ours) {
        double[] r =
                ours.stream()
                        .mapToDouble(c -> Statistics.pearson(GaitCycles.mean(c, angle), theirs))
                        .toArray();
        String parameters =
                String.format(
                        Locale.ROOT,
                        "\"speed\":%s,\"joint\":\"%s\",\"against\":\"%s\",\"lowest\":%.3f",
                        speed,
                        angle.name().toLowerCase(Locale.ROOT),
                        against,
                        Arrays.stream(r).min().orElse(Double.NaN));
        line("correlation", parameters, mean(r), "r");
    }

    private void spectra() throws KinescribeException {
        List<Motion> ours = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            ours.add(walk(1.3, seed));
        }
        jitter("CMU", people.values().stream().flatMap(List::stream).toList());
        jitter("ours", ours);
        for (String site : List.of("pelvis", "wrist", "ankle")) {
            List<StandardJoint> joints = SITES.getOrDefault(site, List.of());
            List<double[]> theirs =
                    people.values().stream().map(m -> AccelerationSpectrum.of(m, joints)).toList();
            List<double[]> own =
                    ours.stream().map(m -> AccelerationSpectrum.of(List.of(m), joints)).toList();
            for (double toHz : BANDS_HZ) {
                distances(site, toHz, theirs, own);
            }
        }
    }

    private void distances(String site, double toHz, List<double[]> theirs, List<double[]> ours) {
        double[] others = new double[theirs.size()];
        for (int i = 0; i < others.length; i++) {
            List<double[]> rest = new ArrayList<>(theirs);
            double[] own = rest.remove(i);
            others[i] = AccelerationSpectrum.distance(own, AccelerationSpectrum.middle(rest), toHz);
        }
        double[] middle = AccelerationSpectrum.middle(theirs);
        double[] own =
                ours.stream()
                        .mapToDouble(s -> AccelerationSpectrum.distance(s, middle, toHz))
                        .toArray();
        spread(site, toHz, "CMU subject against the others", others);
        spread(site, toHz, "ours against CMU", own);
    }

    /**
     * How strongly ankles accelerate from 9 to 15 Hz while they stand, as a share of what they do
     * all in all: what a standing ankle shows is jitter of the capture.
     */
    private void jitter(String what, List<Motion> motions) {
        double stood = 0;
        double all = 0;
        int standing = 0;
        int count = 0;
        for (Motion motion : motions) {
            double[] positions = PoseTrack.of(motion).positions();
            int width = 3 * StandardJoint.COUNT;
            double[] low = Smoothing.lowPass(positions, width, motion.rateHz(), JITTER_LOW_HZ);
            double[] high = Smoothing.lowPass(positions, width, motion.rateHz(), JITTER_HIGH_HZ);
            for (Side side : Side.values()) {
                double[] contacts = GaitCycles.contactTimes(motion, side);
                for (int i = 0; i + 1 < contacts.length; i++) {
                    double stride = contacts[i + 1] - contacts[i];
                    int first = (int) Math.ceil(contacts[i] * motion.rateHz());
                    int last = (int) (contacts[i + 1] * motion.rateHz());
                    for (int f = first; f < last; f++) {
                        double u = (f / motion.rateHz() - contacts[i]) / stride;
                        double power = power(low, high, f, side.joint("ANKLE"));
                        all += power;
                        count++;
                        if (u > STANDS_FROM && u < STANDS_TO) {
                            stood += power;
                            standing++;
                        }
                    }
                }
            }
        }
        line(
                "jitter",
                "\"what\":\"" + what + "\"",
                Math.sqrt(stood / standing / (all / count)),
                "standing ankle / whole stride, 9 to 15 Hz");
    }

    private static double power(double[] low, double[] high, int frame, int joint) {
        int width = 3 * StandardJoint.COUNT;
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            int at = frame * width + joint * 3 + c;
            double bend = 0;
            for (int k = -1; k <= 1; k++) {
                int i = at + k * width;
                bend += (k == 0 ? -2 : 1) * (high[i] - low[i]);
            }
            sum += bend * bend;
        }
        return sum;
    }

    private void spread(String site, double toHz, String what, double[] distances) {
        String parameters =
                String.format(
                        Locale.ROOT,
                        "\"site\":\"%s\",\"toHz\":%.0f,\"what\":\"%s\",\"least\":%.2f,\"most\":%.2f",
                        site,
                        toHz,
                        what,
                        Arrays.stream(distances).min().orElse(Double.NaN),
                        Arrays.stream(distances).max().orElse(Double.NaN));
        line("spectrum", parameters, mean(distances), "ln");
    }

    private void line(String name, String parameters, double value, String unit) {
        out.accept(
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"motion.gait.%s\",\"params\":{%s},\"value\":%.4f,\"unit\":\"%s\"}",
                        name,
                        parameters,
                        value,
                        unit));
    }

    private double[] mean(GaitCycles.Angle angle, List<String> subjects) {
        double[] mean = new double[GaitCycles.POINTS];
        for (String subject : subjects) {
            List<GaitCycles.Cycle> cycles = new ArrayList<>();
            people.getOrDefault(subject, List.of()).forEach(m -> cycles.addAll(GaitCycles.of(m)));
            double[] own = GaitCycles.mean(cycles, angle);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += own[i] / subjects.size();
            }
        }
        return mean;
    }

    private static double mean(double[] values) {
        return Statistics.mean(values);
    }

    private static Motion walk(double speed, long seed) throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(
                                "walks at " + speed + " m/s",
                                10,
                                60,
                                Body.Preset.ADULT.body(),
                                seed),
                        JobContext.silent())
                .value();
    }
}
