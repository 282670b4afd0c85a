package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;

/** One layout of sensor recordings on disk: a file or a folder of files. */
interface RecordingFormat {
    /** The format's id, such as {@code geotec}; unique. */
    String id();

    /** What people call the format. */
    String name();

    /** Whether a file's name is one of this layout. */
    boolean isOurs(Path file);

    /** Whether the file or folder is laid out this way; looks at names and first lines only. */
    boolean recognise(ChosenFiles there) throws KinescribeException;

    /**
     * All recordings there.
     *
     * @throws KinescribeException if something cannot be read or is broken, with the place
     */
    Noticed<RecordingSet> read(ChosenFiles there, JobContext context) throws KinescribeException;

    /** How the devices of such data sit, as far as that is the same in all of them. */
    default List<DeviceSite> devices() {
        return List.of();
    }
}
