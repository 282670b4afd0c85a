package kinescribe.app.viewer;

import java.util.function.DoublePredicate;
import javafx.animation.AnimationTimer;

/**
 * Redraws at most once a pulse (60 times a second), and not at all while nothing changes: a timer
 * that stops itself.
 */
final class RedrawTimer extends AnimationTimer {
    /** A pause longer than this counts as no time: the program was busy with something else. */
    private static final double LONGEST_STEP_S = 0.1;

    private final DoublePredicate redraw;
    private boolean running;
    private boolean asked;
    private long before;

    /**
     * @param redraw draws, given the seconds since it last did; tells whether it wants to go on
     */
    RedrawTimer(DoublePredicate redraw) {
        this.redraw = redraw;
    }

    /** Asks for a redraw with the next pulse. */
    void request() {
        asked = true;
        if (!running) {
            running = true;
            before = 0;
            start();
        }
    }

    @Override
    public void handle(long now) {
        double elapsedS = before == 0 ? 0.016 : (now - before) * 1e-9;
        before = now;
        boolean wanted = asked;
        asked = false;
        boolean more = redraw.test(Math.min(elapsedS, LONGEST_STEP_S));
        if (!more && !wanted) {
            running = false;
            stop();
        }
    }
}
