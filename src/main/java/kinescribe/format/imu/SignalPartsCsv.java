package kinescribe.format.imu;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.Origin;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SignalParts.Part;
import kinescribe.imu.Triad;

/** Writes what a signal is made of as CSV. */
public final class SignalPartsCsv {
    private static final List<String> AXES = List.of("x", "y", "z");

    private SignalPartsCsv() {}

    /**
     * Writes parts, one row a sample: {@code time_s}, then {@code gravity_x_mps2} … of each part
     * and axis, then {@code simulated}, which is always 1. Six decimals; missing values are empty.
     *
     * @throws KinescribeException if the file cannot be written
     */
    public static void write(SignalParts parts, Path file) throws KinescribeException {
        WholeFiles.replaceText(file, out -> write(parts, out));
    }

    private static void write(SignalParts parts, Writer out) throws IOException {
        out.write("time_s");
        for (Part part : parts.values().keySet()) {
            String unit = part.triad() == Triad.ACCELEROMETER ? "mps2" : "radps";
            for (String axis : AXES) {
                out.write("," + part.id() + "_" + axis + "_" + unit);
            }
        }
        out.write("," + SimulatedMark.COLUMN + "\n");
        double[] timeS = parts.timeS();
        for (int i = 0; i < timeS.length; i++) {
            out.write(RecordingCsv.number(timeS[i]));
            for (double[] values : parts.values().values()) {
                for (int axis = 0; axis < AXES.size(); axis++) {
                    out.write("," + RecordingCsv.number(values[AXES.size() * i + axis]));
                }
            }
            out.write("," + SimulatedMark.cell(Origin.VIRTUAL) + "\n");
        }
    }
}
