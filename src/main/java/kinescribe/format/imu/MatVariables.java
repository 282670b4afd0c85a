package kinescribe.format.imu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import us.hebi.matlab.mat.format.BufferAllocator;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Array;
import us.hebi.matlab.mat.types.Char;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.MatlabType;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Sources;

/** The matrices and texts of a MATLAB 5 file; cells, structures and objects are left out. */
final class MatVariables {
    /** How many bytes its numbers take as a recording for each byte of the file, about. */
    static final double MEMORY_SHARE = 3;

    private static final long LARGEST_FILE = 1 << 26;
    private static final int HEADER = 128;
    private static final Set<MatlabType> KINDS =
            Set.of(
                    MatlabType.Character,
                    MatlabType.Double,
                    MatlabType.Single,
                    MatlabType.Int8,
                    MatlabType.UInt8,
                    MatlabType.Int16,
                    MatlabType.UInt16,
                    MatlabType.Int32,
                    MatlabType.UInt32,
                    MatlabType.Int64,
                    MatlabType.UInt64);
    private static final String HINT = "Download the file again, or leave it out of the folder.";

    private final String fileName;
    private final Map<String, Array> arrays = new HashMap<>();

    private MatVariables(String fileName) {
        this.fileName = fileName;
    }

    /** Whether a file begins as a MATLAB 5 file. */
    static boolean recognise(Path file) throws KinescribeException {
        try (InputStream in = Files.newInputStream(file)) {
            return MatElements.isMatlab5(in.readNBytes(HEADER));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** Whether a file begins as a MATLAB 5 file and has a variable of that name. */
    static boolean recognise(Path file, String name) throws KinescribeException {
        return recognise(file) && read(file).has(name);
    }

    /**
     * Reads a file.
     *
     * @throws KinescribeException if it cannot be read or is damaged
     */
    static MatVariables read(Path file) throws KinescribeException {
        MatVariables variables = new MatVariables(FileFaults.name(file));
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw variables.fault("is larger than " + LARGEST_FILE / (1 << 20) + " MB");
            }
            byte[] bytes = MatElements.unpacked(Files.readAllBytes(file), variables.fileName);
            variables.take(bytes);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        return variables;
    }

    private void take(byte[] bytes) throws KinescribeException {
        try {
            MatFile content =
                    Mat5.newReader(Sources.wrap(bytes))
                            .disableSubsystemProcessing()
                            .setBufferAllocator(new Bounded(bytes.length))
                            .setEntryFilter(
                                    entry ->
                                            KINDS.contains(entry.getType())
                                                    && elements(entry.getDimensions())
                                                            <= bytes.length)
                            .readMat();
            for (MatFile.Entry entry : content.getEntries()) {
                arrays.put(entry.getName(), entry.getValue());
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new KinescribeException("The file " + fileName + " is damaged.", HINT, e);
        }
    }

    /** How many elements an array of these dimensions has. */
    private static long elements(int[] dimensions) {
        long elements = 1;
        for (int dimension : dimensions) {
            if (dimension < 0 || elements > Integer.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
            elements *= dimension;
        }
        return elements;
    }

    /** Whether there is a variable of that name. */
    boolean has(String name) {
        return arrays.containsKey(name);
    }

    /**
     * A matrix as {@code [rows × columns]}, row after row; a new array.
     *
     * @throws KinescribeException if there is no such matrix of that width
     */
    double[] matrix(String name, int columns) throws KinescribeException {
        if (!(array(name) instanceof Matrix matrix)) {
            throw fault("has a variable " + name + " that holds no numbers");
        }
        int rows = matrix.getNumRows();
        if (matrix.getNumDimensions() != 2 || matrix.getNumCols() != columns) {
            throw fault(
                    "has a variable "
                            + name
                            + " of "
                            + rows
                            + " × "
                            + matrix.getNumElements() / Math.max(1, rows)
                            + " numbers, but it needs "
                            + columns
                            + " columns");
        }
        double[] values = new double[rows * columns];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = matrix.getDouble(i / columns, i % columns);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw fault("has a variable " + name + " that is cut short");
        }
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                throw fault(
                        "has a variable "
                                + name
                                + " that is not finite in row "
                                + (i / columns + 1)
                                + ", column "
                                + (i % columns + 1));
            }
        }
        return values;
    }

    /**
     * A text, or a single number as text.
     *
     * @throws KinescribeException if there is no such variable
     */
    String text(String name) throws KinescribeException {
        Array array = array(name);
        if (array instanceof Char text) {
            return text.getNumRows() < 1 ? "" : text.getRow(0).strip();
        }
        double value = number(name);
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /**
     * A single number.
     *
     * @throws KinescribeException if there is no such variable or it holds something else
     */
    double number(String name) throws KinescribeException {
        double value =
                array(name) instanceof Char
                        ? PlainNumbers.parse(text(name))
                        : single(matrix(name, 1));
        if (!Double.isFinite(value)) {
            throw fault("has a variable " + name + " that is no number");
        }
        return value;
    }

    private static double single(double[] values) {
        return values.length == 1 ? values[0] : Double.NaN;
    }

    KinescribeException fault(String what) {
        return new KinescribeException("The file " + fileName + " " + what + ".", HINT);
    }

    private Array array(String name) throws KinescribeException {
        Array array = arrays.get(name);
        if (array == null) {
            throw fault("has no variable " + name);
        }
        return array;
    }

    /** Gives no more memory than the file has bytes. */
    private static final class Bounded implements BufferAllocator {
        private final int largest;

        Bounded(int largest) {
            this.largest = largest;
        }

        @Override
        public ByteBuffer allocate(int bytes) {
            if (bytes < 0 || bytes > largest) {
                throw new IllegalArgumentException(
                        "Expected at most " + largest + " bytes, got " + bytes);
            }
            return ByteBuffer.allocate(bytes);
        }

        @Override
        public void release(ByteBuffer buffer) {
            // The heap frees it.
        }
    }
}
