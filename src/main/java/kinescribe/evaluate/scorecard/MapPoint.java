package kinescribe.evaluate.scorecard;

import kinescribe.dataset.Window;

/**
 * A window on a map; places have no unit.
 *
 * @param x to the right
 * @param y upwards
 * @param window the window
 * @param virtual whether it is one to be judged
 */
public record MapPoint(double x, double y, Window window, boolean virtual) {}
