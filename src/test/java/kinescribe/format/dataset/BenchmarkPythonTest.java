package kinescribe.format.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                BenchmarkFormats.ids(),
                folder,
                JobContext.silent());
    }

    @Test
    void npzAndCsvHoldTheSameNumbers() throws Exception {
        passes(
                """
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
    }

    @Test
    void unimtsPutsSensorsSideBySide() throws Exception {
        passes(
                """
                        n = 0
                        for split in ('train', 'validation', 'test'):
                            x, y, texts = load.load_unimts(here, split)
                            assert x.dtype == np.float32 and x.shape[1:] == (4, 12), x.shape
                            assert y.dtype == np.int64 and len(x) == len(y)
                            assert np.allclose(x[:, :, 6:] - x[:, :, :6], 500, atol=1e-3)
                            n += len(x)
                        assert n == 10, n
                        assert texts == {'0': ['gehen – zügig'], '1': ['sit, still']}, texts
                        """);
    }

    @Test
    void oxWearablesGetAccelerationInGAt30Hz() throws Exception {
        passes(
                """
                        x, y, pid, split = load.load_oxwearables(here, 'right_pocket_phone')
                        assert x.dtype == np.float32 and x.shape == (10, 6, 3), x.shape
                        # Person 1, first window: 600 m/s² at 0 s, one more each 1/20 s.
                        assert np.allclose(x[2, :5, 0] * 9.80665, 600 + np.arange(5) * 20 / 30,
                                           atol=1e-3), x[2, :, 0] * 9.80665
                        assert list(pid[:3]) == ['p0', 'p0', 'p1'] and y[1] == 'sit, still'
                        assert set(split) == {'train', 'validation', 'test'}
                        """);
    }

    @Test
    void parquetHoldsTheSameNumbers() throws Exception {
        assumeTrue(run("import pyarrow.parquet").code() == 0, PYTHON + " has no pyarrow");
        passes(
                """
                        x, y, _ = load.load_npz(here)
                        xp, labels, table = load.load_parquet(here)
                        assert (x == xp).all() and labels[1] == 'sit, still'
                        """);
    }

    @Test
    void theLoaderRunsByItself() throws Exception {
        Answer answer = call(PYTHON, folder.resolve("load.py").toString());

        assertThat(answer.code()).as(answer.text()).isZero();
        assertThat(answer.text())
                .contains("test 1 people", "npz (20, 4, 6) float32 2 classes")
                .contains("csv (20, 4, 6) float32 2 classes")
                .contains("unimts (6, 4, 12)", "oxwearables (10, 6, 3)", "parquet ");
    }

    /** Runs a program to which the data set's loader is known. */
    private void passes(String program) throws IOException, InterruptedException {
        Answer answer =
                run(
                        """
                        import numpy as np, pathlib, sys
                        sys.path.insert(0, 'FOLDER'); import load
                        here = pathlib.Path('FOLDER')
                        """
                                + program);
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    private record Answer(int code, String text) {}

    private Answer run(String program) throws IOException, InterruptedException {
        return call(PYTHON, "-B", "-c", program.replace("FOLDER", folder.toString()));
    }

    private static Answer call(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        return new Answer(ended ? process.exitValue() : -1, text);
    }
}
