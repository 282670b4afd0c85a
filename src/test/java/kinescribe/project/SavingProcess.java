package kinescribe.project;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** A program that saves one version of a project after the other until it is killed. */
final class SavingProcess {
    static final String READY = "saved once";

    private static final int SAMPLES = 20_000;

    private SavingProcess() {}

    static Process start(Path path) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The project of that number: its name says it, and so does every sample. */
    static Project version(int number) {
        double[] time = new double[SAMPLES];
        double[] values = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            time[i] = i * 0.01;
            values[i] = number + i * 1e-6;
        }
        Recording recording =
                new Recording(
                        new Recording.Source("s", "t", "wrist", Origin.REAL),
                        100,
                        List.of(ImuChannel.ACC_X),
                        time,
                        values,
                        List.of());
        return Project.empty(String.valueOf(number))
                .withRecordings(
                        List.of(
                                new Entry<>(
                                        "recording-1", "r", recording, Projects.TYPED, List.of())));
    }

    public static void main(String[] args) throws KinescribeException {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path path = Path.of(args[0]);
        for (int number = 0; ; number++) {
            ProjectFile.save(version(number), path, JobContext.silent());
            if (number == 0) {
                out.println(READY);
            }
        }
    }
}
