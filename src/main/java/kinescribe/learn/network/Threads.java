package kinescribe.learn.network;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.bytedeco.pytorch.global.torch;

/** How many threads compute. */
final class Threads {
    private Threads() {}

    /**
     * Lets libtorch use so many threads, and OpenBLAS below it, which goes by a number of its own:
     * left alone it takes one for each core, and on a busy machine waits for them ten times as long
     * as the product of two small matrices takes.
     */
    static void use(int threads) {
        torch.set_num_threads(threads);
        openblas_nolapack.blas_set_num_threads(threads);
    }
}
