package kinescribe.learn.network;

import java.util.random.RandomGenerator;

/** How a weight begins. */
enum Init {
    /**
     * Uniform within ±1/√(inputs), as PyTorch begins linear, convolutional and recurrent layers
     * (after LeCun et al. 1998, "Efficient BackProp").
     */
    UNIFORM {
        @Override
        float draw(RandomGenerator chance, int inputs) {
            return (float) ((2 * chance.nextDouble() - 1) / Math.sqrt(inputs));
        }
    },
    /**
     * Normal with standard deviation 0.02, as Transformers begin their positions (Radford 2018).
     */
    SMALL_NORMAL {
        @Override
        float draw(RandomGenerator chance, int inputs) {
            return (float) (SMALL_SD * chance.nextGaussian());
        }
    },
    ZERO {
        @Override
        float draw(RandomGenerator chance, int inputs) {
            return 0;
        }
    },
    ONE {
        @Override
        float draw(RandomGenerator chance, int inputs) {
            return 1;
        }
    };

    private static final double SMALL_SD = 0.02;

    /**
     * @param inputs how many values each output of the layer sums up
     */
    abstract float draw(RandomGenerator chance, int inputs);
}
