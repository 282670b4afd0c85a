package kinescribe.format.motion;

import java.nio.file.Path;
import kinescribe.job.JobContext;

/** A format that holds too little to make a motion of it again. */
abstract class WriteOnlyFormat extends WritableFormat {
    WriteOnlyFormat(String id, String name) {
        super(id, name);
    }

    @Override
    public final boolean canRead() {
        return false;
    }

    @Override
    public final MotionRead read(Path file, MotionReadOptions options, JobContext context) {
        throw new UnsupportedOperationException("Expected a format that can be read, got " + id());
    }
}
