package kinescribe.app.viewer;

import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;

/** What a body is made of to the eye; colours come from the theme. */
final class BodyMaterials {
    private static final double SHINE = 28;

    private final double opacity;
    private final PhongMaterial left = new PhongMaterial();
    private final PhongMaterial right = new PhongMaterial();
    private final PhongMaterial middle = new PhongMaterial();
    private final PhongMaterial joint = new PhongMaterial();

    /** Materials that let a share of what is behind them through. */
    BodyMaterials(double opacity) {
        this.opacity = opacity;
    }

    PhongMaterial of(Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
            case MIDDLE -> middle;
        };
    }

    PhongMaterial joint() {
        return joint;
    }

    /** Takes on the colours of the two sides. */
    void paint(ThemeColors colors) {
        paint(left, colors.of(Side.LEFT));
        paint(right, colors.of(Side.RIGHT));
        paint(middle, colors.of(Side.MIDDLE));
        paint(joint, colors.joint());
    }

    /** Takes on one colour all over. */
    void paint(Color color) {
        paint(left, color);
        paint(right, color);
        paint(middle, color);
        paint(joint, color);
    }

    private void paint(PhongMaterial material, Color color) {
        // JavaFX adds the lit colour whole to what shows through: the share is taken here.
        material.setDiffuseColor(
                new Color(
                        color.getRed() * opacity,
                        color.getGreen() * opacity,
                        color.getBlue() * opacity,
                        opacity));
        material.setSpecularColor(Color.gray(0.28 * opacity));
        material.setSpecularPower(SHINE);
    }
}
