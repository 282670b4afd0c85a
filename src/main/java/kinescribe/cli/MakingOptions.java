package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.Synthesizers;
import picocli.CommandLine.Option;

/** How motions are made from words. */
final class MakingOptions {
    @Option(
            names = "--synthesizer",
            defaultValue = "auto",
            description = "auto or kinematic (default: auto).")
    private String synthesizer = "";

    @Option(names = "--rate", defaultValue = "60", description = "Frames a second (default: 60).")
    private double rateHz;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, another motion.")
    private long seed;

    /** The synthesizer that was asked for. */
    MotionSynthesizer synthesizer() throws KinescribeException {
        return Synthesizers.byId(synthesizer);
    }

    /** Frames per second. */
    double rateHz() throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 1000);
        return rateHz;
    }

    /** Names one of the many ways. */
    long seed() {
        return seed;
    }
}
