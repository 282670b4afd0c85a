package kinescribe.evaluate;

import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;

/**
 * How to evaluate.
 *
 * @param mode what to learn from and to test on
 * @param protocol who is tested when
 * @param model the classifier's id, such as {@code forest}
 * @param real how much of the real people's data to learn from
 * @param virtual how simulated windows take part, in modes that learn from them
 * @param copies the changed copies, in modes that augment
 * @param training how networks are trained; forests heed none of it
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
        TrainingOptions training,
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
                TrainingOptions.STANDARD,
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

    /** The same with changes, such as {@code settings.but().model("cnn").repeats(10).done()}. */
    public Changes but() {
        return new Changes(this);
    }

    /** Settings while they are changed; what is not named stays. */
    public static final class Changes {
        private EvaluationMode mode;
        private Protocol protocol;
        private String model;
        private RealAmount real;
        private VirtualUse virtual;
        private AugmentedCopies copies;
        private TrainingOptions training;
        private int repeats;
        private long seed;

        private Changes(EvaluationSettings from) {
            mode = from.mode;
            protocol = from.protocol;
            model = from.model;
            real = from.real;
            virtual = from.virtual;
            copies = from.copies;
            training = from.training;
            repeats = from.repeats;
            seed = from.seed;
        }

        /** Another mode. */
        public Changes mode(EvaluationMode changed) {
            mode = changed;
            return this;
        }

        /** Another protocol. */
        public Changes protocol(Protocol changed) {
            protocol = changed;
            return this;
        }

        /** Another model's id. */
        public Changes model(String changed) {
            model = changed;
            return this;
        }

        /** Another amount of real data. */
        public Changes real(RealAmount changed) {
            real = changed;
            return this;
        }

        /** Simulated windows used in another way. */
        public Changes virtual(VirtualUse changed) {
            virtual = changed;
            return this;
        }

        /** Other copies. */
        public Changes copies(AugmentedCopies changed) {
            copies = changed;
            return this;
        }

        /** Networks trained in another way. */
        public Changes training(TrainingOptions changed) {
            training = changed;
            return this;
        }

        /** Another number of seeds. */
        public Changes repeats(int changed) {
            repeats = changed;
            return this;
        }

        /** Another first seed. */
        public Changes seed(long changed) {
            seed = changed;
            return this;
        }

        /**
         * The changed settings.
         *
         * @throws IllegalArgumentException for no repeats
         */
        public EvaluationSettings done() {
            return new EvaluationSettings(
                    mode, protocol, model, real, virtual, copies, training, repeats, seed);
        }
    }
}
