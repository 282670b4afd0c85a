package kinescribe.app.calibration;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.NoticeWords;
import kinescribe.app.fx.XyChart;
import kinescribe.app.fx.XyPlot;
import kinescribe.base.Notice;
import kinescribe.calibration.CalibrationReport;
import org.kordamp.ikonli.feather.Feather;

/** What the selected calibration changes: sentences, figures, pictures, how it came about. */
final class ReviewPane {
    private static final double LEAST_CHART = 130;
    private static final double DETAILS = 250;

    private final CalibrationViewModel model;
    private final ReviewModel review;
    private final VBox sentences = new VBox();
    private final HBox charts = new HBox();
    private final VBox details = new VBox();

    ReviewPane(CalibrationViewModel model) {
        this.model = model;
        this.review = model.review();
    }

    /** Builds the pane. */
    Node node() {
        sentences.getStyleClass().add("review-sentences");
        sentences.setId("calibration-sentences");
        Node figures = new FiguresTable(review).node();
        Kit.showWhile(figures, Bindings.isNotEmpty(review.figures()));
        charts.setMinHeight(LEAST_CHART);
        charts.getStyleClass().addAll("signals", "calibration-charts");
        Node legend = legend();
        Kit.showWhile(legend, Bindings.isNotEmpty(review.figures()));
        VBox pictures = new VBox(legend, charts);
        VBox.setVgrow(charts, Priority.ALWAYS);
        HBox.setHgrow(pictures, Priority.ALWAYS);
        details.getStyleClass().add("review-details");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setId("calibration-details");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(DETAILS);
        scroll.setPrefWidth(DETAILS);
        scroll.setMaxWidth(DETAILS);
        HBox lower = new HBox(pictures, scroll);
        VBox.setVgrow(lower, Priority.ALWAYS);
        VBox all = new VBox(sentences, figures, lower);
        all.getStyleClass().addAll("panel", "review-pane");
        Kit.showWhile(all, model.selectedProperty().isNotNull());
        review.reportProperty().addListener((o, before, after) -> tell());
        review.stateProperty().addListener((o, before, after) -> tell());
        review.channelProperty().addListener((o, before, after) -> draw());
        model.selectedProperty().addListener((o, before, after) -> showDetails());
        tell();
        draw();
        showDetails();
        return all;
    }

    private void tell() {
        CalibrationReport report = review.reportProperty().get();
        sentences.getChildren().clear();
        if (report == null) {
            if (!review.stateProperty().get().isEmpty()) {
                sentences.getChildren().add(sentence(review.stateProperty().get()));
            }
            return;
        }
        boolean flattered = report.audience() == CalibrationReport.Audience.FITTED;
        Label audience = sentence(ReportWords.audience(report));
        audience.getStyleClass().add(Styles.TEXT_BOLD);
        Label gravity = sentence(ReportWords.gravity(report));
        gravity.setId("calibration-gravity");
        if (flattered) {
            warn(audience);
        }
        if (ReportWords.isGravityLost(report)) {
            warn(gravity);
        }
        sentences.getChildren().addAll(audience, sentence(ReportWords.gains(report)), gravity);
    }

    private static void warn(Label label) {
        label.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        label.getGraphic().getStyleClass().add("warning-icon");
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void draw() {
        charts.getChildren().clear();
        for (XyPlot plot : review.plots()) {
            Node chart = new XyChart(plot).node();
            HBox.setHgrow(chart, Priority.ALWAYS);
            if (chart instanceof Region region) {
                region.setPrefWidth(1); // equal shares of the room
            }
            charts.getChildren().add(chart);
        }
    }

    private void showDetails() {
        details.getChildren().clear();
        CalibrationRow row = model.selectedProperty().get();
        if (row == null) {
            return;
        }
        details.getChildren().add(heading("How it came about"));
        CalibrationDetails.of(row).forEach(line -> details.getChildren().add(line(line)));
        if (!row.entry().notices().isEmpty()) {
            details.getChildren().add(heading("Notices"));
            row.entry().notices().forEach(notice -> details.getChildren().add(notice(notice)));
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private static Label line(String text) {
        Label label = sentence(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static Label notice(Notice notice) {
        Label label = line(NoticeWords.of(notice));
        boolean warning = notice.level() == Notice.Level.WARNING;
        label.setGraphic(Kit.icon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO));
        label.getGraphic().getStyleClass().add(warning ? "warning-icon" : "info-icon");
        return label;
    }

    private static Node legend() {
        HBox legend =
                new HBox(
                        14,
                        swatch("simulated", ChannelCharts.SIMULATED),
                        swatch("simulated, calibrated", ChannelCharts.CALIBRATED),
                        swatch("measured", ChannelCharts.MEASURED));
        legend.getStyleClass().add("calibration-legend");
        return legend;
    }

    private static Label swatch(String text, String style) {
        Line line = new Line(0, 0, 18, 0);
        line.getStyleClass().addAll("calibration-swatch", style);
        Label label = new Label(text, line);
        label.getStyleClass().add(Styles.TEXT_SMALL);
        return label;
    }
}
