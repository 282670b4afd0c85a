package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** Draws few-shot curves: a line a way of learning, with the band of its intervals. */
final class FewShotChart extends Region {
    /** As many colours as there are in the style sheet. */
    static final int COLOURS = 6;

    private static final double LEFT = 44;
    private static final double RIGHT = 16;
    private static final double TOP = 10;
    private static final double BOTTOM = 40;
    private static final double RADIUS = 4;
    private static final double GRID = 0.1;
    private static final double TICK_WIDTH = 60;
    private static final double TEXT_HEIGHT = 16;
    private static final double TEXT_WIDTH = 460;

    private final FewShotPlot plot;
    private final double lowest;
    private final double highest;

    FewShotChart(FewShotPlot plot) {
        this.plot = plot;
        lowest = Math.max(0, Math.floor(end(true) / GRID) * GRID);
        highest = Math.min(1, Math.ceil(end(false) / GRID) * GRID);
        getStyleClass().add("few-shot-chart");
        setMinSize(260, 160);
        setPrefSize(640, 300);
        setAccessibleText(spoken());
    }

    private double end(boolean low) {
        double end = low ? 1 : 0;
        for (FewShotPlot.Line line : plot.lines()) {
            for (FewShotPlot.Dot dot : line.dots()) {
                double value = low ? low(dot) : high(dot);
                end = low ? Math.min(end, value) : Math.max(end, value);
            }
        }
        return end;
    }

    private static double low(FewShotPlot.Dot dot) {
        return dot.score().hasInterval() ? dot.score().low() : dot.score().value();
    }

    private static double high(FewShotPlot.Dot dot) {
        return dot.score().hasInterval() ? dot.score().high() : dot.score().value();
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = new ArrayList<>();
        axes(parts);
        for (int i = 0; i < plot.lines().size(); i++) {
            parts.add(band(plot.lines().get(i), "few-shot-" + i % COLOURS));
        }
        for (int i = 0; i < plot.lines().size(); i++) {
            line(plot.lines().get(i), "few-shot-" + i % COLOURS, parts);
        }
        getChildren().setAll(parts);
    }

    private void axes(List<Node> parts) {
        int steps = (int) Math.max(1, Math.round((highest - lowest) / GRID));
        for (int i = 0; i <= steps; i++) {
            double value = lowest + i * GRID;
            Line grid = new Line(LEFT, y(value), getWidth() - RIGHT, y(value));
            grid.getStyleClass().add("few-shot-grid");
            parts.add(grid);
            Label label = text(String.format(Locale.ROOT, "%.1f", value));
            label.relocate(LEFT - 26, y(value) - 8);
            parts.add(label);
        }
        for (int i = 0; i < plot.ticks().size(); i++) {
            Label label = text(plot.ticks().get(i));
            label.setAlignment(Pos.CENTER);
            label.relocate(x(i) - TICK_WIDTH / 2, getHeight() - BOTTOM + 4);
            label.resize(TICK_WIDTH, TEXT_HEIGHT);
            parts.add(label);
        }
        Label title = text(plot.xTitle() + " · upwards macro-F1, bands are 95 % intervals");
        title.relocate(LEFT, getHeight() - 18);
        parts.add(title);
    }

    private Polygon band(FewShotPlot.Line line, String style) {
        Polygon band = new Polygon();
        line.dots().forEach(d -> band.getPoints().addAll(x(d.tick()), y(high(d))));
        for (int i = line.dots().size() - 1; i >= 0; i--) {
            FewShotPlot.Dot dot = line.dots().get(i);
            band.getPoints().addAll(x(dot.tick()), y(low(dot)));
        }
        band.getStyleClass().addAll("few-shot-band", style);
        band.setManaged(false);
        return band;
    }

    private void line(FewShotPlot.Line line, String style, List<Node> parts) {
        Polyline path = new Polyline();
        path.getStyleClass().addAll("few-shot-line", style);
        path.setManaged(false);
        parts.add(path);
        for (FewShotPlot.Dot dot : line.dots()) {
            double x = x(dot.tick());
            double y = y(dot.score().value());
            path.getPoints().addAll(x, y);
            Circle mark = new Circle(x, y, RADIUS);
            mark.getStyleClass().addAll("few-shot-mark", style);
            mark.setManaged(false);
            Tooltip.install(mark, new Tooltip(line.name() + ", " + words(dot)));
            parts.add(mark);
        }
    }

    private String words(FewShotPlot.Dot dot) {
        return String.format(
                Locale.ROOT,
                "%s: %.3f [%.3f, %.3f]",
                plot.ticks().get(dot.tick()),
                dot.score().value(),
                low(dot),
                high(dot));
    }

    private String spoken() {
        StringBuilder text = new StringBuilder(plot.toString()).append(".");
        for (FewShotPlot.Line line : plot.lines()) {
            text.append(" ").append(line.name()).append(":");
            line.dots().forEach(dot -> text.append(" ").append(words(dot)).append(";"));
        }
        return text.toString();
    }

    private double x(int tick) {
        double width = Math.max(1, getWidth() - LEFT - RIGHT - 2 * BOTTOM);
        return LEFT + BOTTOM + width * tick / Math.max(1, plot.ticks().size() - 1);
    }

    private double y(double value) {
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        return TOP + height * (highest - value) / Math.max(GRID, highest - lowest);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("few-shot-text");
        label.setManaged(false);
        label.resize(TEXT_WIDTH, TEXT_HEIGHT);
        return label;
    }
}
