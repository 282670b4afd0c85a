package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.List;
import kinescribe.motion.Motion;

/** A format that is read but not written and whose files are named after its id. */
abstract class ReadOnlyFormat implements MotionFormat {
    private final String id;
    private final String name;

    ReadOnlyFormat(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> extensions() {
        return List.of(id);
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
        throw new UnsupportedOperationException("Expected a format that can be written, got " + id);
    }
}
