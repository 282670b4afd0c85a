package kinescribe.app.viewer;

/**
 * The materials that a figure is made of.
 *
 * @param isGlass whether all of it is translucent
 * @param solid limbs where nothing shows through
 * @param glass limbs where something does
 * @param bones bones and joints
 * @param shadow the shadow on the floor
 */
record FigurePaint(
        boolean isGlass,
        BodyMaterials solid,
        BodyMaterials glass,
        BodyMaterials bones,
        BodyMaterials shadow) {
    /** How much of what is behind a translucent body it covers; our own choice. */
    static final double GLASS = 0.42;

    /** For the body that is looked at. */
    static FigurePaint body() {
        return new FigurePaint(
                false,
                new BodyMaterials(1),
                new BodyMaterials(GLASS),
                new BodyMaterials(1),
                new BodyMaterials(1));
    }

    /** For a body beside it to compare with. */
    static FigurePaint ghost() {
        BodyMaterials faint = new BodyMaterials(GLASS);
        return new FigurePaint(true, faint, faint, faint, faint);
    }

    /** Takes on the theme's colours. */
    void paint(ThemeColors colors) {
        if (isGlass) {
            glass.paint(colors.ghost());
        } else {
            solid.paint(colors);
            glass.paint(colors);
            bones.paint(colors);
            shadow.paint(colors.shadow());
        }
    }
}
