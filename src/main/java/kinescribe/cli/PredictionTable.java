package kinescribe.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.imu.Recording;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.Prediction;
import org.jspecify.annotations.Nullable;

/**
 * Predictions as rows: whose, when, what is recognised, what it was, whether the model knows them
 * from its training, and every probability.
 */
final class PredictionTable {
    private final ModelCard card;
    private final List<Row> all = new ArrayList<>();

    /** One prediction of a recording. */
    private record Row(Recording.Source source, @Nullable String actual, Prediction said) {}

    PredictionTable(ModelCard card) {
        this.card = card;
    }

    private String label(Row row) {
        return card.classes().get(row.said().likeliest());
    }

    private String part(Row row) {
        return card.training().part(row.source().subject()).word();
    }

    void add(Recording recording, Prediction said) {
        double middleS = (said.startS() + said.endS()) / 2;
        all.add(new Row(recording.source(), recording.activityAt(middleS), said));
    }

    int size() {
        return all.size();
    }

    /** For JSON. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : all) {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("subject", row.source().subject());
            cells.put("trial", row.source().trial());
            cells.put("startS", row.said().startS());
            cells.put("endS", row.said().endS());
            cells.put("label", label(row));
            if (row.actual() != null) {
                cells.put("labelled", row.actual());
            }
            cells.put("training", part(row));
            cells.put("probabilities", row.said().probabilities());
            rows.add(cells);
        }
        return rows;
    }

    /** As CSV. */
    void write(Writer out) throws IOException {
        List<String> head =
                new ArrayList<>(
                        List.of(
                                "subject",
                                "trial",
                                "site",
                                "start_s",
                                "end_s",
                                "label",
                                "labelled",
                                "training"));
        card.classes().forEach(c -> head.add("p_" + c));
        line(head, out);
        for (Row row : all) {
            List<String> cells = new ArrayList<>();
            cells.add(row.source().subject());
            cells.add(row.source().trial());
            cells.add(row.source().site());
            cells.add(String.format(Locale.ROOT, "%.6g", row.said().startS()));
            cells.add(String.format(Locale.ROOT, "%.6g", row.said().endS()));
            cells.add(label(row));
            cells.add(row.actual() == null ? "" : row.actual());
            cells.add(part(row));
            row.said()
                    .probabilities()
                    .forEach(p -> cells.add(String.format(Locale.ROOT, "%.6f", p)));
            line(cells, out);
        }
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(String.join(",", cells.stream().map(PredictionTable::cell).toList()));
        out.write("\n");
    }

    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
