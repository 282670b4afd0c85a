package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** One kind of file that holds a motion. */
public interface MotionFormat {
    /** The format's id, such as {@code bvh}; unique. */
    String id();

    /** What people call the format. */
    String name();

    /** File name endings without the dot, lower case; the first is the usual one. */
    List<String> extensions();

    /**
     * How sure it is that a file is of this kind, from its content alone.
     *
     * @param head the first bytes of the file, at most {@link MotionFormats#HEAD_BYTES}
     * @param fileName the file's name, to decide between formats that share a container
     * @return 0 (is not) to 1 (is)
     */
    double recognise(byte[] head, String fileName);

    /** Whether {@link #read} works. */
    boolean canRead();

    /** Whether {@link #write} works. */
    boolean canWrite();

    /**
     * The motion in a file, on the file's own skeleton, in metres with Y up.
     *
     * @param options what a person says about the file
     * @return the motion, with every assumption about rate, unit and up-axis that had to be made
     * @throws KinescribeException if the file cannot be read or is broken, with the place
     */
    MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException;

    /**
     * Writes a motion, replacing the file.
     *
     * @throws KinescribeException if the file cannot be written or cannot hold this motion
     */
    void write(Motion motion, Path file) throws KinescribeException;

    /**
     * What of a motion is not in the file that {@link #write} makes of it.
     *
     * @throws KinescribeException if the format cannot hold this motion
     */
    default List<Notice> losses(Motion motion) throws KinescribeException {
        return List.of();
    }
}
