package kinescribe.app.curation;

import javafx.scene.Node;
import kinescribe.app.fx.Kit;
import kinescribe.prompt.Verdict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Signs for verdicts, which differ in shape and not only in colour. */
final class VerdictIcons {
    private VerdictIcons() {}

    /** A sign in its colour. */
    static Node of(Verdict verdict) {
        FontIcon icon = Kit.icon(ikon(verdict));
        icon.getStyleClass()
                .add(
                        switch (verdict) {
                            case OPEN -> "muted-icon";
                            case ACCEPTED -> "success-icon";
                            case REJECTED -> "danger-icon";
                        });
        return icon;
    }

    private static Ikon ikon(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Feather.CIRCLE;
            case ACCEPTED -> Feather.CHECK;
            case REJECTED -> Feather.X;
        };
    }
}
