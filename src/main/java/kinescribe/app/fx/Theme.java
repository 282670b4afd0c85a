package kinescribe.app.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The looks of the window to choose from. */
public enum Theme {
    /** Dark text on white. */
    LIGHT,
    /** Light text on near-black. */
    DARK;

    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
    private static final String SHEET =
            Objects.requireNonNull(
                            Theme.class.getResource("/kinescribe/assets/styles/kinescribe.css"),
                            "The build left the style sheet out")
                    .toExternalForm();

    /** Dresses the whole program and this scene; call again to change. */
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
    }

    /** Dresses a scene like another one. */
    public static void dress(Scene scene, Scene like) {
        scene.getStylesheets().setAll(like.getStylesheets());
        boolean dark = like.getRoot().getPseudoClassStates().contains(DARK_CLASS);
        scene.getRoot().pseudoClassStateChanged(DARK_CLASS, dark);
    }

    /** The name in the settings file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of that name; light where the name is unknown. */
    public static Theme of(String id) {
        return DARK.id().equals(id) ? DARK : LIGHT;
    }
}
