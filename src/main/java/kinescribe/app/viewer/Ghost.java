package kinescribe.app.viewer;

import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/**
 * A motion to compare with.
 *
 * @param entry the motion in the project
 * @param shift moves it to where it is shown
 */
record Ghost(Entry<MotionResult> entry, FloorShift shift) {
    Motion motion() {
        return entry.value().motion();
    }

    /** Its pose at a time; after its end its last. */
    PoseTrack poseAt(double timeS) {
        return shift.apply(PoseSampler.at(motion(), timeS));
    }
}
