package kinescribe.format.motion;

import java.nio.file.Path;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

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
    public final Noticed<Motion> read(Path file, JobContext context) {
        throw new UnsupportedOperationException("Expected a format that can be read, got " + id());
    }
}
