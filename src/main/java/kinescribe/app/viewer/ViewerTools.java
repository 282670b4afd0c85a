package kinescribe.app.viewer;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The small tool bar over the picture: where to look from, what to show, what to compare with. */
final class ViewerTools extends HBox {
    private final ViewerModel model;
    private final List<Button> sides;

    ViewerTools(ViewerModel model, ViewerMenus menus) {
        this.model = model;
        getStyleClass().add("viewer-tools");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        ToggleButton follow = new ToggleButton();
        dress(follow, MaterialDesignW.WALK, "Follow the walker (F)", "viewer-follow");
        follow.selectedProperty().bindBidirectional(model.rig().followingProperty());
        follow.setFocusTraversable(false);
        Button centre = new Button();
        dress(
                centre,
                MaterialDesignI.IMAGE_FILTER_CENTER_FOCUS,
                "Centre on the body (C or double click)",
                "viewer-centre");
        centre.setOnAction(event -> model.centre());
        centre.setFocusTraversable(false);
        ToggleButton place = new ToggleButton();
        dress(
                place,
                MaterialDesignM.MAP_MARKER_PLUS_OUTLINE,
                "Put a sensor on by clicking the body (S)",
                "viewer-place");
        place.selectedProperty().bindBidirectional(model.hands().placingProperty());
        place.disableProperty().bind(model.motionShownProperty().not());
        place.setFocusTraversable(false);
        Button compare = new Button();
        dress(
                compare,
                MaterialDesignG.GHOST_OUTLINE,
                "Compare with another motion (X for none)",
                "viewer-compare");
        compare.setOnAction(event -> menus.chooseComparison(compare));
        sides =
                List.of(
                        preset(ViewPreset.ANGLE, MaterialDesignC.CUBE_OUTLINE),
                        preset(ViewPreset.FRONT, MaterialDesignA.ACCOUNT_OUTLINE),
                        preset(ViewPreset.LEFT, MaterialDesignA.ARROW_LEFT_RIGHT),
                        preset(ViewPreset.TOP, MaterialDesignA.ARROW_COLLAPSE_DOWN));
        getChildren().addAll(sides);
        getChildren()
                .addAll(
                        menu(
                                MaterialDesignV.VIDEO_OUTLINE,
                                "Camera",
                                "viewer-camera",
                                menus::cameraWithKeys),
                        new Separator(Orientation.VERTICAL),
                        centre,
                        follow,
                        place,
                        new Separator(Orientation.VERTICAL),
                        menu(
                                MaterialDesignE.EYE_OUTLINE,
                                "Body and marks (V for the next way to draw the body)",
                                "viewer-show",
                                menus::show),
                        compare,
                        menu(
                                MaterialDesignE.EXPORT_VARIANT,
                                "Export a picture or an animation",
                                "viewer-export",
                                menus::export));
    }

    /** Shows the buttons for sides to look from while there is room; the menu has them always. */
    void showSides(BooleanBinding roomy) {
        for (Button side : sides) {
            Kit.showWhile(side, roomy);
        }
    }

    private Button preset(ViewPreset preset, Ikon icon) {
        Button button = new Button();
        String id = "viewer-" + preset.name().toLowerCase(Locale.ROOT);
        dress(button, icon, preset.label() + " (" + preset.keys() + ")", id);
        button.setOnAction(event -> model.show(preset));
        button.setFocusTraversable(false);
        return button;
    }

    private static MenuButton menu(
            Ikon icon, String words, String id, Supplier<List<MenuItem>> items) {
        MenuButton button = new MenuButton();
        dress(button, icon, words, id);
        button.getItems().addAll(items.get());
        button.setOnShowing(event -> button.getItems().setAll(items.get()));
        return button;
    }

    private static void dress(ButtonBase button, Ikon icon, String words, String id) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("viewer-tool", "flat");
        button.setId(id);
        Kit.explain(button, words);
    }
}
