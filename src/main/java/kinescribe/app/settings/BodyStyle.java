package kinescribe.app.settings;

import java.util.Locale;

/** How the body is drawn. */
public enum BodyStyle {
    /** As rounded limbs. */
    CAPSULES("Capsules"),
    /** As thin bones with dots at the joints. */
    SKELETON("Skeleton"),
    /** As bones that show through translucent limbs. */
    BOTH("Capsules and skeleton");

    private final String label;

    BodyStyle(String label) {
        this.label = label;
    }

    /** What menus call it. */
    public String label() {
        return label;
    }

    /** The style after this one, the first after the last. */
    public BodyStyle next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The name in the settings file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of that name; capsules where the name is unknown. */
    static BodyStyle of(String id) {
        for (BodyStyle style : values()) {
            if (style.id().equals(id)) {
                return style;
            }
        }
        return CAPSULES;
    }
}
