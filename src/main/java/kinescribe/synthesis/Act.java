package kinescribe.synthesis;

/** The activities that the kinematic synthesizer can show. */
enum Act {
    WALK("walking"),
    RUN("running"),
    STAIRS_UP("walking up stairs"),
    STAIRS_DOWN("walking down stairs"),
    STAND("standing"),
    SIT("sitting"),
    LIE("lying"),
    STAND_UP("standing up"),
    SIT_DOWN("sitting down"),
    JUMP("jumping"),
    TURN("turning"),
    WAVE("waving");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** The activity's name for people. */
    String label() {
        return label;
    }

    /** Whether it goes on foot. */
    boolean isGait() {
        return this == WALK || this == RUN || this == STAIRS_UP || this == STAIRS_DOWN;
    }
}
