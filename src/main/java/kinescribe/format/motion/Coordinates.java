package kinescribe.format.motion;

/** What numbers in motion files may be. */
final class Coordinates {
    /**
     * The largest number in a file of any unit, a thousand kilometres in millimetres; beyond it a
     * file is damaged or no motion. Our own choice.
     */
    static final double GREATEST = 1e9;

    private Coordinates() {}
}
