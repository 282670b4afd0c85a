package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.math.Statistics;
import kinescribe.motion.StandardJoint;

/** The greatest fault of each frame and the joint that has it, while they are collected. */
final class FaultSeries {
    /** Findings with shorter gaps are told as one. Our own choice. */
    private static final double BRIDGED_S = 0.1;

    private final double rateHz;
    private final double[] fault;
    private final StandardJoint[] joint;

    FaultSeries(JointPaths paths) {
        this.rateHz = paths.rateHz();
        this.fault = new double[paths.frames()];
        this.joint = new StandardJoint[fault.length];
        Arrays.fill(joint, StandardJoint.PELVIS);
    }

    void add(int frame, double value, StandardJoint at) {
        if (value > fault[frame]) {
            fault[frame] = value;
            joint[frame] = at;
        }
    }

    double mean() {
        return Statistics.mean(fault);
    }

    double quantile(double share) {
        return Statistics.quantile(fault, share);
    }

    double greatest() {
        return Arrays.stream(fault).max().orElse(0);
    }

    /** The share of frames whose fault is greater than a limit. */
    double shareAbove(double limit) {
        return (double) Arrays.stream(fault).filter(v -> v > limit).count() / fault.length;
    }

    Measurement measured(Measure measure, double value) {
        return new Measurement(measure, value, findings(measure));
    }

    private List<Finding> findings(Measure measure) {
        int bridged = (int) Math.round(BRIDGED_S * rateHz);
        List<Finding> findings = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int f = 0; f < fault.length; f++) {
            if (fault[f] > measure.frameLimit()) {
                if (first >= 0 && f - last > bridged + 1) {
                    findings.add(finding(measure, first, last));
                    first = f;
                }
                first = first < 0 ? f : first;
                last = f;
            }
        }
        if (first >= 0) {
            findings.add(finding(measure, first, last));
        }
        return findings;
    }

    private Finding finding(Measure measure, int first, int last) {
        int worst = first;
        for (int f = first; f <= last; f++) {
            worst = fault[f] > fault[worst] ? f : worst;
        }
        return new Finding(measure, first, last, worst, fault[worst], joint[worst]);
    }
}
