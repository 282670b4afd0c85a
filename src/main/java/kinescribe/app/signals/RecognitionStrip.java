package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.TimeBand;
import kinescribe.learn.model.Prediction;

/** What a model recognises, below the charts: bands over time and bars at the play head. */
final class RecognitionStrip {
    /** Colours that the style sheet has. */
    private static final int COLOURS = 8;

    private static final int MOST_BARS = 6;
    private static final double BAND_HEIGHT = 17;
    private static final double BAR_WIDTH = 54;

    private final RecognitionModel model;
    private final VBox root = new VBox(2);
    private final List<Row> rows = new ArrayList<>();
    private TimeRange range = TimeRange.whole(1);
    private double playHeadS;

    /** One side's band and bars. */
    private record Row(Said said, Pane band, List<Bar> bars) {}

    /** How likely one class is. */
    private record Bar(int index, Region fill, Label percent) {}

    RecognitionStrip(RecognitionModel model) {
        this.model = model;
        root.setId("signals-recognition");
        root.getStyleClass().add("signals-recognition");
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.saidProperty().subscribe(said -> fill());
        model.noteProperty().subscribe(note -> fill());
        Kit.showWhile(root, model.choiceProperty().map(c -> c != null && !c.id().isEmpty()));
    }

    /** The strip. */
    Region node() {
        return root;
    }

    /** Shows another stretch of time. */
    void show(TimeRange over) {
        range = over;
        rows.forEach(this::draw);
    }

    /** Tells how likely each class is at a time. */
    void tell(double timeS) {
        playHeadS = timeS;
        for (Row row : rows) {
            Optional<Prediction> now = row.said().at(timeS);
            for (Bar bar : row.bars()) {
                double share = now.map(p -> p.probabilities().get(bar.index())).orElse(0.0);
                bar.fill().setPrefWidth(BAR_WIDTH * share);
                bar.percent()
                        .setText(
                                now.isEmpty()
                                        ? "–"
                                        : String.format(Locale.ROOT, "%.0f %%", 100 * share));
            }
        }
    }

    private void fill() {
        rows.clear();
        root.getChildren().clear();
        for (Said said : model.saidProperty().get()) {
            Pane band = new Pane();
            band.setMinHeight(BAND_HEIGHT);
            band.setPrefHeight(BAND_HEIGHT);
            band.setMinWidth(0);
            HBox.setHgrow(band, Priority.ALWAYS);
            Label name = new Label(said.who());
            name.getStyleClass().add("recognition-name");
            name.setMinWidth(TimeBand.LEFT);
            name.setMaxWidth(TimeBand.LEFT);
            Region right = new Region();
            right.setMinWidth(TimeBand.RIGHT);
            List<Bar> bars = new ArrayList<>();
            FlowPane likely = new FlowPane(14, 0);
            likely.getStyleClass().add("recognition-bars");
            for (int c : said.foremost(MOST_BARS)) {
                likely.getChildren().add(bar(said, c, bars));
            }
            Row row = new Row(said, band, bars);
            rows.add(row);
            band.widthProperty().addListener((o, before, after) -> draw(row));
            root.getChildren().addAll(new HBox(name, band, right), likely);
            draw(row);
        }
        if (!model.noteProperty().get().isEmpty()) {
            Label note = new Label(model.noteProperty().get());
            note.getStyleClass().add("recognition-note");
            note.setWrapText(true);
            root.getChildren().add(note);
        }
        tell(playHeadS);
    }

    private static Node bar(Said said, int index, List<Bar> bars) {
        Region fill = new Region();
        fill.getStyleClass().addAll("recognition-fill", colour(index));
        fill.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("recognition-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR_WIDTH);
        track.setMaxWidth(BAR_WIDTH);
        Label percent = new Label();
        percent.getStyleClass().add("recognition-percent");
        bars.add(new Bar(index, fill, percent));
        HBox box = new HBox(5, new Label(said.card().classes().get(index)), track, percent);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void draw(Row row) {
        double width = row.band().getWidth();
        List<Node> labels = new ArrayList<>();
        for (Band band : row.said().bands()) {
            double from = Math.max(0, (band.fromS() - range.fromS()) / range.lengthS()) * width;
            double to = Math.min(1, (band.toS() - range.fromS()) / range.lengthS()) * width;
            if (to > from) {
                Label label = new Label(band.text());
                int index = row.said().card().classes().indexOf(band.text());
                label.getStyleClass().addAll("recognition-band", colour(index));
                label.resizeRelocate(from, 0, to - from, BAND_HEIGHT);
                label.setManaged(false);
                labels.add(label);
            }
        }
        row.band().getChildren().setAll(labels);
    }

    private static String colour(int index) {
        return "class-" + index % COLOURS;
    }
}
