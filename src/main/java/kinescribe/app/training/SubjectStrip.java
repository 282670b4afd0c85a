package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A dot for each person on a scale from 0 to 1: how evenly people are recognised. */
final class SubjectStrip extends Region {
    private static final double RADIUS = 5;
    private static final double AXIS_Y = 22;
    private static final double SIDE = 12;
    private static final int TICKS = 5;

    private final List<Circle> dots = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final Line axis = new Line();

    /** Dots for macro-F1 by person. */
    SubjectStrip(SortedMap<String, Double> byPerson) {
        axis.getStyleClass().add("strip-axis");
        getChildren().add(axis);
        for (int i = 0; i <= TICKS; i++) {
            Label tick = new Label(String.format(Locale.ROOT, "%.1f", (double) i / TICKS));
            tick.getStyleClass().add("strip-tick");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        for (Map.Entry<String, Double> person : byPerson.entrySet()) {
            Circle dot = new Circle(RADIUS);
            dot.getStyleClass().add("strip-dot");
            Tooltip.install(dot, new Tooltip(text(person)));
            dots.add(dot);
            scores.add(person.getValue());
        }
        getChildren().addAll(dots);
        setMinHeight(44);
        setPrefHeight(44);
        setAccessibleText(
                "F1 by person: "
                        + String.join(
                                ", ", byPerson.entrySet().stream().map(e -> text(e)).toList()));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - 2 * SIDE);
        axis.setStartX(SIDE);
        axis.setEndX(SIDE + width);
        axis.setStartY(AXIS_Y);
        axis.setEndY(AXIS_Y);
        for (int i = 0; i < ticks.size(); i++) {
            Label tick = ticks.get(i);
            tick.autosize();
            tick.relocate(SIDE + width * i / TICKS - tick.getWidth() / 2, AXIS_Y + 7);
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(SIDE + width * Math.max(0, Math.min(1, scores.get(i))));
            // Neighbours in the alphabet sit higher and lower, so that equal scores stay apart.
            dots.get(i).setCenterY(AXIS_Y - RADIUS - 2 - (i % 3) * 4);
        }
    }

    private static String text(Map.Entry<String, Double> person) {
        return String.format(Locale.ROOT, "%s %.2f", person.getKey(), person.getValue());
    }
}
