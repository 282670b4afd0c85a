package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import kinescribe.app.fx.ViewerCommands;
import kinescribe.app.settings.BodyStyle;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** The viewer's menus, made anew for each place that shows them, and its keys. */
final class ViewerMenus implements ViewerCommands {
    /** By how much a key turns a sensor. Our own choice. */
    private static final double TURN_DEGREES = 15;

    private final ViewerModel model;
    private final ViewerSettings settings;
    private final SamplesModel samples;
    private final ExportForms exports;
    private final CompareChooser compared;
    private final Function<String, Node> button;

    /**
     * @param button the tool of an id, at which forms open
     */
    ViewerMenus(
            ViewerModel model,
            SamplesModel samples,
            ExportForms exports,
            Function<String, Node> button) {
        this.model = model;
        this.samples = samples;
        this.exports = exports;
        this.button = button;
        this.compared = new CompareChooser(model);
        this.settings = model.settings();
    }

    @Override
    public List<Menu> menus() {
        Menu camera = new Menu("Camera");
        camera.getItems().addAll(camera());
        for (int i = 0; i < ViewPreset.values().length; i++) {
            String keys = ViewPreset.values()[i].keys();
            camera.getItems().get(i).setAccelerator(KeyCombination.keyCombination(keys));
        }
        Menu show = new Menu("Body and marks");
        show.getItems().addAll(show());
        Menu compare = new Menu("Compare with");
        compare.getItems().addAll(compare());
        Menu export = new Menu("Export what is seen");
        export.getItems().addAll(export());
        return List.of(camera, show, compare, export);
    }

    @Override
    public void compareSamples() {
        samples.open();
    }

    @Override
    public Map<String, Runnable> typedKeys() {
        SensorHands hands = model.hands();
        return Map.ofEntries(
                Map.entry("c", model::centre),
                Map.entry("f", () -> toggle(model.rig().followingProperty())),
                Map.entry("t", () -> toggle(model.rig().turningProperty())),
                Map.entry(
                        "v",
                        () -> settings.styleProperty().set(settings.styleProperty().get().next())),
                Map.entry("x", () -> model.comparison().motionIdProperty().set("")),
                Map.entry("s", () -> toggle(hands.placingProperty())),
                Map.entry("e", () -> hands.turn(Vec3.X, TURN_DEGREES)),
                Map.entry("E", () -> hands.turn(Vec3.X, -TURN_DEGREES)),
                Map.entry("w", () -> hands.turn(Vec3.Y, TURN_DEGREES)),
                Map.entry("W", () -> hands.turn(Vec3.Y, -TURN_DEGREES)),
                Map.entry("r", () -> hands.turn(Vec3.Z, TURN_DEGREES)),
                Map.entry("R", () -> hands.turn(Vec3.Z, -TURN_DEGREES)));
    }

    /** The same with the keys written out, for places that do not listen to them. */
    List<MenuItem> cameraWithKeys() {
        List<MenuItem> items = camera();
        for (ViewPreset preset : ViewPreset.values()) {
            items.get(preset.ordinal()).setText(preset.label() + " (" + preset.keys() + ")");
        }
        return items;
    }

    /** Sides to look from, first of all, and how the camera moves. */
    List<MenuItem> camera() {
        List<MenuItem> items = new ArrayList<>();
        for (ViewPreset preset : ViewPreset.values()) {
            items.add(Choices.action(preset.label(), () -> model.show(preset)));
        }
        items.add(new SeparatorMenuItem());
        items.add(Choices.action("Centre on the body (C)", model::centre));
        items.add(Choices.onOff(model.rig().followingProperty(), "Follow the walker (F)"));
        items.add(Choices.onOff(model.rig().turningProperty(), "Turn round slowly (T)"));
        return items;
    }

    /** How the body is drawn and what is shown with it. */
    List<MenuItem> show() {
        List<MenuItem> items =
                new ArrayList<>(
                        Choices.oneOf(
                                settings.styleProperty(),
                                List.of(BodyStyle.values()),
                                BodyStyle::label));
        items.add(new SeparatorMenuItem());
        for (ViewerMark mark : ViewerMark.values()) {
            items.add(Choices.onOff(settings.shows(mark), mark.label()));
        }
        Menu joints = new Menu("Joint of the trail");
        joints.getItems()
                .addAll(
                        Choices.oneOf(
                                settings.trailJointProperty(),
                                StandardJoint.names(),
                                name -> name.replace('_', ' ')));
        joints.disableProperty().bind(settings.shows(ViewerMark.TRAIL).not());
        items.add(joints);
        return items;
    }

    /** Opens the list of motions to compare with at a node. */
    void chooseComparison(Node owner) {
        compared.toggle(owner);
    }

    private List<MenuItem> compare() {
        MenuItem none =
                Choices.action("Nothing (X)", () -> model.comparison().motionIdProperty().set(""));
        none.disableProperty().bind(model.comparison().motionIdProperty().isEmpty());
        return List.of(
                Choices.action(
                        "Another motion…", () -> chooseComparison(button.apply("viewer-compare"))),
                none,
                new SeparatorMenuItem(),
                Choices.onOff(settings.alignStartsProperty(), "Move onto the body at the start"));
    }

    /** What can be written to files. */
    List<MenuItem> export() {
        MenuItem picture = Choices.action("Picture (PNG)…", exports::picture);
        MenuItem animation =
                Choices.action(
                        "Animation (GIF)…", () -> exports.animation(button.apply("viewer-export")));
        for (MenuItem item : List.of(picture, animation)) {
            item.disableProperty().bind(model.motionShownProperty().not());
        }
        return List.of(picture, animation);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
