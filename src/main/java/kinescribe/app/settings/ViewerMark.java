package kinescribe.app.settings;

import java.util.Locale;

/** What can be shown with the body besides the body itself. */
public enum ViewerMark {
    /** The sensors with their axes. */
    SENSORS("Sensors", true),
    /** The shadow on the floor. */
    SHADOW("Shadow", true),
    /** Letters at hands and feet that tell left from right. */
    SIDES("Left and right", false),
    /** Where one joint has been and is going. */
    TRAIL("Trail of a joint", false),
    /** The centre of mass and the place on the floor below it. */
    CENTRE_OF_MASS("Centre of mass", false),
    /** Where heels and balls of the feet stand on the ground. */
    CONTACTS("Foot contacts", false);

    private final String label;
    private final boolean shownAtFirst;

    ViewerMark(String label, boolean shownAtFirst) {
        this.label = label;
        this.shownAtFirst = shownAtFirst;
    }

    /** What menus call it. */
    public String label() {
        return label;
    }

    boolean shownAtFirst() {
        return shownAtFirst;
    }

    /** The name in the settings file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
