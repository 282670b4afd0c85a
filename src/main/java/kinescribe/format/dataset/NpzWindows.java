package kinescribe.format.dataset;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import kinescribe.dataset.Window;
import org.jetbrains.bio.npy.NpzFile;

/** NumPy arrays of samples and of numbers that stand for words listed in the description. */
final class NpzWindows implements DatasetWriter {
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    @Override
    public String extension() {
        return ".npz";
    }

    @Override
    public String layout() {
        return "NumPy arrays: x float32 [windows, samples, channels]; y, subject, trial, site and"
                + " origin int32 [windows], places in the lists classes, subjects, trials, sites"
                + " and origins of this file; start_s float64 [windows].";
    }

    @Override
    public String loader(String fileName) {
        return """
                import json, numpy as np
                meta = json.load(open('NAME.meta.json', encoding='utf-8'))
                data = np.load('NAME')
                x, y, subject = data['x'], data['y'], data['subject']
                label = np.array(meta['classes'])[y]
                """
                .replace("NAME", fileName);
    }

    @Override
    public void write(WindowTable table, Path file) throws IOException {
        int n = table.windows().size();
        int[] one = {n};
        int[] cube = {n, table.data().spec().samples(), table.data().channels().size()};
        try (NpzFile.Writer npz = NpzFile.write(file, true)) {
            npz.write("x", table.values(), cube, ORDER);
            npz.write("y", table.indices(table.data().classes(), Window::label), one, ORDER);
            npz.write(
                    "subject",
                    table.indices(table.subjects(), w -> w.source().subject()),
                    one,
                    ORDER);
            npz.write("trial", table.indices(table.trials(), w -> w.source().trial()), one, ORDER);
            npz.write("site", table.indices(table.sites(), w -> w.source().site()), one, ORDER);
            npz.write(
                    "origin",
                    table.indices(table.origins(), w -> w.source().origin().label()),
                    one,
                    ORDER);
            npz.write(
                    "start_s",
                    table.windows().stream().mapToDouble(w -> w.source().startS()).toArray(),
                    one,
                    ORDER);
        }
    }
}
