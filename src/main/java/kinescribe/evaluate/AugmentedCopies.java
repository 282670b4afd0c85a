package kinescribe.evaluate;

import kinescribe.dataset.Augmentation;

/**
 * Changed copies of the real windows learnt from: the control that simulated data have to beat.
 *
 * @param perWindow how many copies of each window; 0 for as many copies altogether as there are
 *     simulated windows
 * @param how how a copy differs from its window
 */
public record AugmentedCopies(int perWindow, Augmentation how) {
    /** Four copies with all changes: our own choice. */
    public static final AugmentedCopies STANDARD = new AugmentedCopies(4, Augmentation.STANDARD);

    public AugmentedCopies {
        if (perWindow < 0) {
            throw new IllegalArgumentException("Expected no negative copies, got " + perWindow);
        }
    }

    /** How many copies of so many windows. */
    int count(int windows, int virtual) {
        return perWindow == 0 ? virtual : perWindow * windows;
    }
}
