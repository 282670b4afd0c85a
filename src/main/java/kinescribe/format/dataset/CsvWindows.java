package kinescribe.format.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;

/** One line a window: where it came from, its label, then all its samples. */
final class CsvWindows implements DatasetWriter {
    private static final List<String> FIRST =
            List.of("subject", "trial", "site", "origin", "start_s", "label");

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public String layout() {
        return "UTF-8 text with a header, comma-separated; one line a window: subject, trial, site,"
                + " origin, start_s, label, then sample by sample each channel, as in"
                + " s000.acc_x_mps2.";
    }

    @Override
    public String loader(String fileName) {
        return """
                import json, pandas as pd
                meta = json.load(open('NAME.meta.json', encoding='utf-8'))
                table = pd.read_csv('NAME', dtype={'subject': str, 'trial': str, 'label': str})
                shape = len(table), meta['samples'], len(meta['channels'])
                x = table.iloc[:, 6:].to_numpy('float32').reshape(shape)
                y = table['label'].map(meta['classes'].index).to_numpy()
                """
                .replace("NAME", fileName);
    }

    @Override
    public void write(WindowTable table, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header(table));
            for (Window window : table.windows()) {
                csv.writeRecord(line(window));
            }
        }
    }

    private static List<String> header(WindowTable table) {
        List<String> header = new ArrayList<>(FIRST);
        for (int i = 0; i < table.data().spec().samples(); i++) {
            for (ImuChannel channel : table.data().channels()) {
                header.add(String.format(Locale.ROOT, "s%03d.%s", i, channel.columnName()));
            }
        }
        return header;
    }

    private static List<String> line(Window window) {
        Window.Source source = window.source();
        List<String> line = new ArrayList<>();
        line.add(source.subject());
        line.add(source.trial());
        line.add(source.site());
        line.add(source.origin().label());
        line.add(Double.toString(source.startS()));
        line.add(window.label());
        for (float value : window.values()) {
            line.add(Float.toString(value));
        }
        return line;
    }
}
