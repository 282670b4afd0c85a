package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** A format that holds too little to make a motion of it again. */
abstract class WriteOnlyFormat implements MotionFormat {
    private final String id;
    private final String name;

    WriteOnlyFormat(String id, String name) {
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
        return false;
    }

    @Override
    public final boolean canWrite() {
        return true;
    }

    @Override
    public final Noticed<Motion> read(Path file, JobContext context) {
        throw new UnsupportedOperationException("Expected a format that can be read, got " + id);
    }
}
