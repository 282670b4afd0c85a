package kinescribe.app.viewer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.base.Version;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.math.Vec3;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/**
 * What a picture cannot say: how the motion in it came about, whether it was simulated, and how it
 * was looked at. It lies beside the file, called as the file with {@code .meta.json} added.
 */
final class PictureSidecar {
    private static final String ENDING = ".meta.json";
    private static final int SCHEMA = 1;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PictureSidecar() {}

    /** Describes a picture at a time. */
    static void write(Path picture, Take take, OrbitCamera camera, PictureSize size, double timeS)
            throws KinescribeException {
        Map<String, Object> content = content("kinescribe picture", picture, take, camera, size);
        content.put("timeS", timeS);
        write(picture, content);
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
        write(animation, content);
    }

    private static void write(Path file, Map<String, Object> content) throws KinescribeException {
        Path beside = file.resolveSibling(FileFaults.name(file) + ENDING);
        WholeFiles.replaceText(beside, out -> out.write(JSON.writeValueAsString(content) + "\n"));
    }

    private static Map<String, Object> content(
            String kind, Path file, Take take, OrbitCamera camera, PictureSize size) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", kind);
        content.put("schema", SCHEMA);
        content.put("file", FileFaults.name(file));
        content.put("program", Version.current().toString());
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
        content.put("provenance", provenance(entry.provenance()));
        return content;
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("step", provenance.step());
        content.put("parameters", provenance.parameters());
        content.put("seed", provenance.seed());
        content.put("version", provenance.version());
        content.put("revision", provenance.revision());
        content.put("inputs", provenance.inputs());
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
