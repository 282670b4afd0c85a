package kinescribe.format.motion;

import java.nio.file.Path;
import kinescribe.motion.Motion;

/** A format that is read but not written. */
abstract class ReadOnlyFormat extends NamedFormat {
    ReadOnlyFormat(String id, String name) {
        super(id, name);
    }

    @Override
    public final boolean canRead() {
        return true;
    }

    @Override
    public final boolean canWrite() {
        return false;
    }

    @Override
    public final void write(Motion motion, Path file) {
        throw new UnsupportedOperationException(
                "Expected a format that can be written, got " + id());
    }
}
