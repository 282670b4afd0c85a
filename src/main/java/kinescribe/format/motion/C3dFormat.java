package kinescribe.format.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * Points of a C3D file (c3d.org, "The C3D File Format User Guide"): a header block, a section of
 * parameters, then the frames with the points' x, y, z and a word that is negative where a point is
 * missing; integers times {@code POINT:SCALE} or reals; written by Intel, DEC or SGI processors.
 * Analog signals are passed over. What the points become, {@link PointBody} says.
 */
final class C3dFormat extends ReadOnlyFormat {
    private static final byte KEY = 0x50;

    C3dFormat() {
        super("c3d", "Captured points");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return head.length > 1 && head[1] == KEY && head[0] > 0 && head[0] < 16 ? 0.9 : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        try {
            C3dReader reader = new C3dReader(file, bytes);
            return new PointBody(FileFaults.name(file), options)
                    .read(
                            reader.points(context),
                            new PointFrame(reader.unit(), Optional.empty(), reader.usualUp()));
        } catch (IndexOutOfBoundsException e) {
            throw new KinescribeException(
                    "The file " + FileFaults.name(file) + " ends too early.",
                    "Copy or export it again.",
                    e);
        }
    }
}
