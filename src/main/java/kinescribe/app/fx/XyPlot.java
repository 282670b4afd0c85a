package kinescribe.app.fx;

import java.util.List;

/**
 * What a chart not over time shows.
 *
 * @param title what is shown
 * @param xTitle what runs to the right, with its unit
 * @param yTitle what runs upwards, with its unit
 * @param logarithmic whether the axis upwards is, and the other a frequency
 * @param curves its lines
 */
public record XyPlot(
        String title, String xTitle, String yTitle, boolean logarithmic, List<Curve> curves) {
    /**
     * One line.
     *
     * @param name what it is called in files
     * @param styles style classes that give it colour, width and dashes
     * @param x to the right
     * @param y upwards, as many
     */
    public record Curve(String name, List<String> styles, double[] x, double[] y) {}
}
