package kinescribe.app.viewer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.SidecarFile;
import kinescribe.math.Vec3;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/**
 * What a picture cannot say: how the motion in it came about, whether it was simulated, and how it
 * was looked at. It lies beside the file, called as the file with {@code .meta.json} added.
 */
final class PictureSidecar {
    private static final int SCHEMA = 1;

    private PictureSidecar() {}

    /** Describes a picture at a time. */
    static void write(Path picture, Take take, OrbitCamera camera, PictureSize size, double timeS)
            throws KinescribeException {
        Map<String, Object> content = content("kinescribe picture", picture, take, camera, size);
        content.put("timeS", timeS);
        SidecarFile.write(content, picture);
    }

    /** Describes an animation. */
    static void write(Path animation, Take take, OrbitCamera camera, AnimationSpec spec)
            throws KinescribeException {
        Map<String, Object> content =
                content("kinescribe animation", animation, take, camera, spec.size());
        content.put("fromS", spec.fromS());
        content.put("toS", spec.toS());
        content.put("framesPerS", spec.framesPerS());
        content.put("frames", spec.frames());
        SidecarFile.write(content, animation);
    }

    private static Map<String, Object> content(
            String kind, Path file, Take take, OrbitCamera camera, PictureSize size) {
        Map<String, Object> content = SidecarFile.header(kind, SCHEMA, file);
        content.put("motion", motion(take.entry()));
        Ghost ghost = take.ghost();
        if (ghost != null) {
            content.put("comparedWith", motion(ghost.entry()));
        }
        content.put("frame", "metres, right-handed, Y up; radians");
        content.put("camera", camera(camera));
        content.put("widthPx", size.widthPx());
        content.put("heightPx", size.heightPx());
        return content;
    }

    private static Map<String, Object> motion(Entry<MotionResult> entry) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", entry.name());
        content.put("origin", ViewerTexts.origin(entry));
        content.put("rateHz", entry.value().motion().rateHz());
        content.put("frames", entry.value().motion().frames());
        content.put("provenance", SidecarFile.provenance(entry.provenance()));
        return content;
    }

    private static Map<String, Object> camera(OrbitCamera camera) {
        Vec3 target = camera.target();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("yawRad", camera.yawRad());
        content.put("pitchRad", camera.pitchRad());
        content.put("distanceM", camera.distanceM());
        content.put("targetM", List.of(target.x(), target.y(), target.z()));
        return content;
    }
}
