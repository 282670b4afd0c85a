package kinescribe.app.calibration;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import kinescribe.calibration.Verdict;
import org.jspecify.annotations.Nullable;

/** Figures before and after, a row a channel. */
final class FiguresTable {
    private static final double ROW = 25;
    private static final double HEAD = 28;
    private static final int MOST_ROWS = 9;

    private final ReviewModel review;
    private final TableView<FigureRow> table = new TableView<>();

    FiguresTable(ReviewModel review) {
        this.review = review;
    }

    /** Builds the table. */
    Node node() {
        table.setId("calibration-figures");
        table.setItems(review.figures());
        table.setAccessibleText("Figures before and after the calibration, by channel");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.text("Channel", FigureRow::titled, 108));
        figure(
                "Distribution",
                "Wasserstein distance of all samples from the measured ones, in the unit",
                156,
                FigureRow::distribution,
                true);
        figure(
                "KS",
                "Kolmogorov–Smirnov distance of the distributions, 0 to 1",
                96,
                FigureRow::kolmogorovSmirnov,
                false);
        figure(
                "Spectrum",
                "Distance of the log power spectra, 0.2 to 15 Hz",
                156,
                FigureRow::spectrum,
                true);
        figure("Mean (real)", "Mean; the measured one in brackets", 148, FigureRow::mean, false);
        figure(
                "SD (real)",
                "Standard deviation; the measured one in brackets",
                142,
                FigureRow::sd,
                false);
        figure(
                "r of pairs",
                "Mean correlation of recordings of the same motion",
                150,
                FigureRow::correlation,
                true);
        TableColumn<?, ?> pairs = table.getColumns().get(table.getColumns().size() - 1);
        review.reportProperty()
                .addListener(
                        (o, b, report) -> pairs.setVisible(report != null && report.pairs() > 0));
        pairs.setVisible(false);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after != null) {
                                review.channelProperty().set(after);
                            }
                        });
        review.channelProperty().addListener((o, before, after) -> mark(after));
        mark(review.channelProperty().get());
        return table;
    }

    private void mark(@Nullable FigureRow row) {
        double height = HEAD + ROW * Math.max(1, Math.min(MOST_ROWS, review.figures().size())) + 2;
        table.setMinHeight(Math.min(height, HEAD + 6 * ROW));
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }

    private void figure(
            String title,
            String explained,
            double width,
            Function<FigureRow, FigureRow.Figure> of,
            boolean inWords) {
        TableColumn<FigureRow, FigureRow.Figure> column = new TableColumn<>();
        Label head = new Label(title);
        head.setTooltip(new Tooltip(explained));
        column.setGraphic(head);
        column.setPrefWidth(width);
        column.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(of.apply(r.getValue())));
        column.setCellFactory(c -> new FigureCell(inWords));
        table.getColumns().add(column);
    }

    /** Two numbers, green where they are nearer and red where they are not, and in words. */
    private static final class FigureCell extends TableCell<FigureRow, FigureRow.Figure> {
        private final boolean inWords;

        FigureCell(boolean inWords) {
            this.inWords = inWords;
        }

        @Override
        protected void updateItem(FigureRow.@Nullable Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            if (empty || figure == null) {
                setGraphic(null);
                return;
            }
            Label numbers = new Label(figure.text());
            numbers.setMinWidth(Region.USE_PREF_SIZE);
            HBox box = new HBox(6, numbers);
            box.setAlignment(Pos.CENTER_LEFT);
            Label word = new Label(figure.verdict().label());
            word.getStyleClass().add(style(figure.verdict()));
            if (inWords) {
                box.getChildren().addAll(Kit.grower(), word);
            } else {
                numbers.getStyleClass().add(style(figure.verdict()));
            }
            setGraphic(box);
            setAccessibleText(figure.text() + " " + figure.verdict().label());
        }

        private static String style(Verdict verdict) {
            return switch (verdict) {
                case BETTER -> "figure-better";
                case WORSE -> "figure-worse";
                case SAME, UNKNOWN -> "figure-same";
            };
        }
    }
}
