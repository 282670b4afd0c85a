package kinescribe.evaluate;

import kinescribe.learn.model.ModelKinds;

/**
 * How to evaluate.
 *
 * @param mode what to learn from and to test on
 * @param protocol who is tested when
 * @param model the classifier's id, such as {@code forest}
 * @param real how much of the real people's data to learn from
 * @param virtual how simulated windows take part, in modes that learn from them
 * @param copies the changed copies, in modes that augment
 * @param repeats how many seeds to average over
 * @param seed the first seed
 */
public record EvaluationSettings(
        EvaluationMode mode,
        Protocol protocol,
        String model,
        RealAmount real,
        VirtualUse virtual,
        AugmentedCopies copies,
        int repeats,
        long seed) {
    public EvaluationSettings {
        if (repeats < 1) {
            throw new IllegalArgumentException("Expected at least one repeat, got " + repeats);
        }
    }

    /** Leave one subject out with a forest, all real data, three seeds. */
    public static EvaluationSettings standard(EvaluationMode mode) {
        return new EvaluationSettings(
                mode,
                Protocol.LOSO,
                ModelKinds.FOREST,
                RealAmount.ALL,
                VirtualUse.STANDARD,
                AugmentedCopies.STANDARD,
                3,
                1);
    }

    /** Whether simulated windows are needed: to learn from, to test on or to be counted. */
    public boolean needsVirtual() {
        return mode.learnsVirtual()
                || mode.testsVirtual()
                || (mode.augments() && copies.perWindow() == 0);
    }

    /** Whether real people's windows are seen: to learn from or to calibrate by. */
    public boolean seesReal() {
        return mode.learnsReal()
                || (mode.learnsVirtual() && virtual.calibration() != VirtualCalibration.RAW);
    }

    /** The same in another mode. */
    public EvaluationSettings with(EvaluationMode changed) {
        return new EvaluationSettings(
                changed, protocol, model, real, virtual, copies, repeats, seed);
    }

    /** The same with another model. */
    public EvaluationSettings with(String changed) {
        return new EvaluationSettings(
                mode, protocol, changed, real, virtual, copies, repeats, seed);
    }

    /** The same by another protocol. */
    public EvaluationSettings with(Protocol changed) {
        return new EvaluationSettings(mode, changed, model, real, virtual, copies, repeats, seed);
    }

    /** The same from another amount of real data. */
    public EvaluationSettings with(RealAmount changed) {
        return new EvaluationSettings(
                mode, protocol, model, changed, virtual, copies, repeats, seed);
    }

    /** The same with simulated windows used in another way. */
    public EvaluationSettings with(VirtualUse changed) {
        return new EvaluationSettings(mode, protocol, model, real, changed, copies, repeats, seed);
    }

    /** The same with other copies. */
    public EvaluationSettings with(AugmentedCopies changed) {
        return new EvaluationSettings(mode, protocol, model, real, virtual, changed, repeats, seed);
    }

    /** The same with other repeats. */
    public EvaluationSettings repeated(int times, long firstSeed) {
        return new EvaluationSettings(
                mode, protocol, model, real, virtual, copies, times, firstSeed);
    }
}
