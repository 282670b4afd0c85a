package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;

/** Reads motion files so that sensors can be worn: the standard skeleton, captured frames only. */
public final class MotionReading {
    private MotionReading() {}

    /**
     * The motion of a file on the standard skeleton, without a leading rest pose.
     *
     * @param options what a person says about the file
     * @return the motion, with what was assumed and left out
     * @throws KinescribeException if the file cannot be read or has too few of the joints
     */
    public static Noticed<Motion> read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        Noticed<Motion> read = MotionFormats.read(file, options, context);
        Noticed<Motion> captured = LeadingRest.leaveOut(read.value());
        Noticed<Motion> standard = SkeletonMapping.toStandard(captured.value());
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.addAll(captured.notices());
        notices.addAll(standard.notices());
        return new Noticed<>(standard.value(), notices);
    }
}
