package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.evaluate.scorecard.Measure;
import kinescribe.evaluate.scorecard.MeasureGroup;
import kinescribe.evaluate.scorecard.MeasureKind;
import kinescribe.evaluate.scorecard.Scorecard;

/** The measures of a scorecard by group: title and sentence, figure, bar, verdict. */
final class MeasureList {
    private static final double[] WIDTHS = {130, 70, 150, 70, 118};
    private static final int CEILING = 3;

    private final Scorecard card;
    private final GridPane grid = new GridPane();

    private MeasureList(Scorecard card) {
        this.card = card;
    }

    /** The list of a scorecard's measures, or of one activity's. */
    static Node of(Scorecard card, List<Measure> measures) {
        return new MeasureList(card).built(measures);
    }

    private Node built(List<Measure> measures) {
        grid.getStyleClass().add("measure-list");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints(width);
            grid.getColumnConstraints().add(column);
        }
        for (MeasureGroup group : MeasureGroup.values()) {
            List<Measure> some = measures.stream().filter(m -> m.kind().group() == group).toList();
            if (!some.isEmpty()) {
                head(group);
                some.forEach(this::line);
            }
        }
        return grid;
    }

    private void head(MeasureGroup group) {
        int row = grid.getRowCount();
        Label label = new Label(group.label());
        label.getStyleClass().addAll(Styles.TEXT_BOLD, "measure-group");
        grid.add(label, 0, row);
        List<String> heads = List.of("value", "floor", "", "ceiling", "");
        for (int i = 0; i < heads.size(); i++) {
            Label head = right(heads.get(i));
            head.getStyleClass().add("measure-head");
            if (i == CEILING) {
                head.getStyleClass().add("measure-ceiling");
            }
            grid.add(head, i + 1, row);
        }
    }

    private void line(Measure measure) {
        int row = grid.getRowCount();
        MeasureKind kind = measure.kind();
        Label title =
                new Label(kind.unit().isEmpty() ? kind.title() : kind.title() + ", " + kind.unit());
        title.getStyleClass().add("measure-title");
        Label sentence = new Label(card.sentence(measure));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().addAll(Styles.TEXT_MUTED, "measure-sentence");
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("measure-words");
        grid.add(words, 0, row);
        grid.add(figure(measure), 1, row);
        grid.add(right(VerdictWords.number(measure.floor().mean())), 2, row);
        PositionBar bar = new PositionBar(measure);
        Tooltip.install(
                bar,
                new Tooltip(
                        kind.ceilingIsNoise()
                                ? "From two halves of the real people (left) to noise (right)"
                                : "From two halves of the real people (left) to the worst there"
                                        + " can be (right)"));
        grid.add(bar, 3, row);
        Label ceiling = right(VerdictWords.number(measure.ceiling().mean()));
        ceiling.getStyleClass().add("measure-ceiling");
        grid.add(ceiling, 4, row);
        Label verdict = new Label(measure.verdict().label());
        verdict.setId("verdict-" + kind.id());
        verdict.getStyleClass().addAll("measure-verdict", VerdictWords.style(measure.verdict()));
        GridPane.setHalignment(verdict, HPos.RIGHT);
        grid.add(verdict, 5, row);
        for (Node node : grid.getChildren()) {
            GridPane.setValignment(node, VPos.TOP);
        }
    }

    private static Node figure(Measure measure) {
        Label value = right(VerdictWords.number(measure.value().mean()));
        value.getStyleClass().addAll(Styles.TEXT_BOLD, "measure-value");
        Label interval = right(VerdictWords.interval(measure.value()));
        interval.getStyleClass().add("measure-interval");
        VBox both = new VBox(value, interval);
        String parts =
                String.join(
                        "\n",
                        measure.value().parts().entrySet().stream()
                                .map(p -> p.getKey() + ": " + VerdictWords.number(p.getValue()))
                                .toList());
        if (!parts.isEmpty()) {
            Tooltip.install(both, new Tooltip(parts));
        }
        return both;
    }

    private static Label right(String text) {
        Label label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("measure-number");
        return label;
    }
}
