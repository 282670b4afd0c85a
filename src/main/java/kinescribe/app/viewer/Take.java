package kinescribe.app.viewer;

import java.util.List;
import java.util.Set;
import kinescribe.app.settings.BodyStyle;
import kinescribe.app.settings.ViewerMark;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.CentreOfMass;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Sex;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import org.jspecify.annotations.Nullable;

/**
 * All that decides the picture at any time but the camera, kept together, so that an export shows
 * the same from its first frame to its last whatever is changed meanwhile.
 *
 * @param entry the motion shown
 * @param style how bodies are drawn
 * @param marks what is shown with the body
 * @param path the way of the joint whose trail is shown; null without one
 * @param contacts when the feet stand on the ground; null where that is not shown
 * @param ghost the motion to compare with; null without one
 * @param sensors the sensors of the project
 * @param sensorId the selected sensor; the empty text for none
 */
record Take(
        Entry<MotionResult> entry,
        BodyStyle style,
        Set<ViewerMark> marks,
        @Nullable JointPath path,
        @Nullable FootContacts contacts,
        @Nullable Ghost ghost,
        List<PlacedSensor> sensors,
        String sensorId) {
    Motion motion() {
        return entry.value().motion();
    }

    /** Where the walker is at a time. */
    Vec3 root(double timeS) {
        return PoseSampler.at(motion(), timeS).position(0, 0);
    }

    /** The picture at a time, seen by a camera. */
    Picture at(double timeS, OrbitCamera camera) {
        PoseTrack pose = PoseSampler.at(motion(), timeS);
        Ghost other = ghost;
        JointPath way = path;
        return new Picture(
                camera,
                new Figure(pose, style),
                marks.contains(ViewerMark.SHADOW),
                other == null ? null : new Figure(other.poseAt(timeS), style),
                way == null ? null : Trail.of(way, timeS),
                marks.contains(ViewerMark.CENTRE_OF_MASS) ? centreOfMass(pose) : null,
                soles(pose, timeS),
                marks.contains(ViewerMark.SENSORS)
                        ? SensorMarks.on(pose, sensors, sensorId)
                        : List.of(),
                marks.contains(ViewerMark.SIDES));
    }

    private List<SoleMark> soles(PoseTrack pose, double timeS) {
        FootContacts known = contacts;
        if (known == null) {
            return List.of();
        }
        long frame = Math.round(timeS * motion().rateHz());
        return SoleMark.of(pose, known, (int) Math.min(motion().frames() - 1, frame));
    }

    private @Nullable Vec3 centreOfMass(PoseTrack pose) {
        if (!pose.motion().skeleton().isStandard()) {
            return null;
        }
        Body body = entry.value().body();
        return CentreOfMass.of(pose, body == null ? Sex.UNSAID : body.sex()).position(0);
    }
}
