package kinescribe.format.motion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.NpyArray;

/** A NumPy archive that is being read. */
final class NpzArchive implements AutoCloseable {
    private final ZipFile zip;
    private final String fileName;

    NpzArchive(Path file) throws KinescribeException {
        this.fileName = FileFaults.name(file);
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The archive's name in messages. */
    String fileName() {
        return fileName;
    }

    boolean has(String key) {
        return zip.getEntry(key + ".npy") != null;
    }

    /** The numbers of an array of that shape, all finite; a single value may have no shape. */
    double[] values(String key, Integer... shape) throws KinescribeException {
        NpyArray array = array(key);
        boolean scalar = shape.length == 1 && shape[0] == 1 && array.shape().isEmpty();
        if (!scalar && !array.shape().equals(List.of(shape))) {
            throw shapeFault(array, List.of(shape).toString());
        }
        return array.doublesWithin(Coordinates.GREATEST);
    }

    NpyArray array(String key) throws KinescribeException {
        ZipEntry entry = zip.getEntry(key + ".npy");
        if (entry == null) {
            throw fault("has no array \"" + key + "\"");
        }
        long most = Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 8);
        if (entry.getSize() > most) {
            throw fault("has an array \"" + key + "\" too large for the memory");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // The size in the directory may lie; the limit holds whatever it says.
            byte[] bytes = in.readNBytes((int) Math.max(0, Math.min(most, entry.getSize() + 1)));
            return NpyArray.parse("\"" + key + "\" of " + fileName, bytes);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    KinescribeException shapeFault(NpyArray array, String wanted) {
        return fault(
                "has the array "
                        + array.name()
                        + " of shape "
                        + array.shape()
                        + ", expected "
                        + wanted);
    }

    KinescribeException fault(String what) {
        return new KinescribeException(
                "The archive " + fileName + " " + what + ".",
                "A motion archive needs root_m, rotation_wxyz, offsets_m, parents and rate_hz, or"
                        + " trans and poses as AMASS has them, or posed_joints.");
    }

    @Override
    public void close() throws KinescribeException {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private KinescribeException damaged(IOException e) {
        return new KinescribeException(
                "The archive " + fileName + " is damaged: " + e.getMessage() + ".",
                "Copy or export it again.",
                e);
    }
}
