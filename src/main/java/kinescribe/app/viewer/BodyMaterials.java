package kinescribe.app.viewer;

import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;

/** What the body is made of to the eye; colours come from the theme. */
final class BodyMaterials {
    private static final double SHINE = 28;

    private final PhongMaterial left = new PhongMaterial();
    private final PhongMaterial right = new PhongMaterial();
    private final PhongMaterial middle = new PhongMaterial();
    private final PhongMaterial joint = new PhongMaterial();
    private final PhongMaterial shadow = new PhongMaterial();

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

    PhongMaterial shadow() {
        return shadow;
    }

    void paint(ThemeColors colors) {
        paint(left, colors.of(Side.LEFT));
        paint(right, colors.of(Side.RIGHT));
        paint(middle, colors.of(Side.MIDDLE));
        paint(joint, colors.joint());
        shadow.setDiffuseColor(colors.shadow());
    }

    private static void paint(PhongMaterial material, Color color) {
        material.setDiffuseColor(color);
        material.setSpecularColor(Color.gray(0.28));
        material.setSpecularPower(SHINE);
    }
}
