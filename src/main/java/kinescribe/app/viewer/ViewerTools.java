package kinescribe.app.viewer;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The small tool bar over the picture: sides to look from, and going along. */
final class ViewerTools extends HBox {
    private final ViewerModel model;

    ViewerTools(ViewerModel model) {
        this.model = model;
        getStyleClass().add("viewer-tools");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ToggleButton follow = new ToggleButton(null, new FontIcon(MaterialDesignW.WALK));
        follow.getStyleClass().addAll("viewer-tool", "flat");
        follow.setTooltip(new Tooltip("Follow the walker"));
        follow.setId("viewer-follow");
        follow.selectedProperty().bindBidirectional(model.rig().followingProperty());
        follow.setFocusTraversable(false);
        Button centre = new Button(null, new FontIcon(MaterialDesignI.IMAGE_FILTER_CENTER_FOCUS));
        centre.getStyleClass().addAll("viewer-tool", "flat");
        centre.setTooltip(new Tooltip("Centre on the body (double click)"));
        centre.setOnAction(event -> model.centre());
        centre.setFocusTraversable(false);
        getChildren()
                .addAll(
                        preset(ViewPreset.ANGLE, MaterialDesignC.CUBE_OUTLINE),
                        preset(ViewPreset.FRONT, MaterialDesignA.ACCOUNT_OUTLINE),
                        preset(ViewPreset.SIDE, MaterialDesignA.ARROW_LEFT_RIGHT),
                        preset(ViewPreset.TOP, MaterialDesignA.ARROW_COLLAPSE_DOWN),
                        new Separator(Orientation.VERTICAL),
                        centre,
                        follow);
    }

    private Button preset(ViewPreset preset, Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("viewer-tool", "flat");
        button.setTooltip(new Tooltip(preset.label()));
        button.setId("viewer-" + preset.name().toLowerCase(Locale.ROOT));
        button.setOnAction(event -> model.show(preset));
        button.setFocusTraversable(false);
        return button;
    }
}
