package kinescribe.format.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What NumPy makes of the files; skipped where there is no Python with NumPy. */
class BenchmarkPythonTest {
    private static final String PYTHON = "/usr/bin/python3";

    private final Path folder;

    BenchmarkPythonTest(@TempDir Path parent) {
        folder = parent.resolve("small");
    }

    @BeforeEach
    void write() throws Exception {
        assumeTrue(Files.exists(Path.of(PYTHON)), PYTHON + " is not here");
        assumeTrue(run("import numpy").code() == 0, PYTHON + " has no NumPy");
        BenchmarkFolder.write(
                SmallData.data(),
                SmallData.FACTS,
                List.of("npz", "csv"),
                folder,
                JobContext.silent());
    }

    @Test
    void npzAndCsvHoldTheSameNumbers() throws Exception {
        Answer answer =
                run(
                        """
                        import numpy as np, pathlib, sys
                        sys.path.insert(0, 'FOLDER'); import load
                        here = pathlib.Path('FOLDER')
                        x, y, data = load.load_npz(here)
                        xc, yc, index = load.load_csv(here)
                        assert x.dtype == np.float32 and x.shape == (20, 4, 6), x.shape
                        assert (x == xc).all() and (data['label_names'][y] == yc).all()
                        assert (data['split'] == index['split']).all()
                        assert abs(x[13, 2, 4] - (500 + 100 + 10 + 2 + .4)) < 1e-3, x[13, 2, 4]
                        assert data['label_names'][0] == 'gehen – zügig', data['label_names']
                        assert data['device'][0] == 'watch' and data['rate_hz'][0] == 20
                        xt, yt, test = load.load_npz(here, 'test')
                        assert len(xt) == len(yt) == 4 and len(set(test['subject'])) == 1
                        """);

        assertThat(answer.code()).as(answer.text()).isZero();
    }

    @Test
    void theLoaderRunsByItself() throws Exception {
        Answer answer = call(PYTHON, folder.resolve("load.py").toString());

        assertThat(answer.code()).as(answer.text()).isZero();
        assertThat(answer.text())
                .contains("test 1 people", "npz (20, 4, 6) float32 2 classes")
                .contains("csv (20, 4, 6) float32 2 classes");
    }

    private record Answer(int code, String text) {}

    private Answer run(String program) throws IOException, InterruptedException {
        return call(PYTHON, "-B", "-c", program.replace("FOLDER", folder.toString()));
    }

    private static Answer call(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String text =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        return new Answer(ended ? process.exitValue() : -1, text);
    }
}
