package kinescribe.learn.network;

import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;

/** Runs work with libtorch in bounds. */
final class Scoped {
    private Scoped() {}

    /** Frees at the end all native memory that the work allocated; what it returns is Java's. */
    static <R> R memory(Supplier<R> work) {
        PointerScope scope = new PointerScope();
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    /** Lets the work compute without noting how to differentiate it. */
    static <R> R withoutGradients(Supplier<R> work) {
        NoGradGuard guard = new NoGradGuard();
        try {
            return work.get();
        } finally {
            guard.close();
        }
    }
}
