package kinescribe.app.sensors;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.format.imu.DeviceSite;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.WornDevices;
import kinescribe.imu.BodySite;
import kinescribe.project.PlacedSensor;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The list of sensors, with buttons to put on, copy and take off. */
final class SensorList extends VBox {
    private static final double ROW_HEIGHT = 26;
    private static final int MOST_ROWS = 6;

    private final SensorsModel model;
    private final ListView<PlacedSensor> list = new ListView<>();
    private boolean updating;

    SensorList(SensorsModel model) {
        this.model = model;
        getStyleClass().add("sensors-section");
        MenuButton add = addButton();
        Button copy =
                Kit.iconButton(
                        MaterialDesignC.CONTENT_DUPLICATE, "Copy this sensor", model::duplicate);
        Button remove =
                Kit.iconButton(MaterialDesignT.TRASH_CAN_OUTLINE, "Take off", model::remove);
        copy.setId("sensors-copy");
        remove.setId("sensors-remove");
        copy.disableProperty().bind(model.selectedProperty().isNull());
        remove.disableProperty().bind(model.selectedProperty().isNull());
        VBox empty =
                Kit.emptyState(
                        MaterialDesignW.WATCH_VARIANT,
                        "No sensors yet. Put one on with the + button, or press S and click the"
                                + " body.");
        Kit.showWhile(empty, Bindings.isEmpty(model.sensors()));
        Label hint = new Label("Select a sensor to place it, or drag it along the body.");
        hint.setWrapText(true);
        hint.getStyleClass().add("sensors-label");
        hint.visibleProperty()
                .bind(Bindings.isNotEmpty(model.sensors()).and(model.selectedProperty().isNull()));
        hint.managedProperty().bind(hint.visibleProperty());
        prepareList();
        getChildren()
                .addAll(
                        Kit.panelHead("Sensors", add, copy, remove),
                        new StackPane(list, empty),
                        hint);
    }

    private void prepareList() {
        list.setId("sensors-list");
        list.setItems(model.sensors());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new SensorCell(model));
        list.getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, Styles.DENSE, "sensors-list");
        Kit.showWhile(list, Bindings.isNotEmpty(model.sensors()));
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> ROW_HEIGHT * Math.min(MOST_ROWS, model.sensors().size()) + 2,
                                model.sensors()));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (value, before, after) -> {
                            if (after != null && !updating) {
                                model.select(after.id());
                            }
                        });
        model.selectedProperty().addListener((value, before, after) -> showSelection());
        model.sensors().addListener((ListChangeListener<PlacedSensor>) change -> showSelection());
        showSelection();
    }

    private void showSelection() {
        updating = true;
        PlacedSensor selected = model.selectedProperty().get();
        if (selected == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(selected);
        }
        updating = false;
    }

    private MenuButton addButton() {
        MenuButton add = new MenuButton();
        Kit.dressAsIcon(add, MaterialDesignP.PLUS, "Put on a sensor");
        add.setId("sensors-add");
        add.getStyleClass().add(Tweaks.NO_ARROW);
        Map<String, Menu> pairs = new LinkedHashMap<>();
        for (BodySite site : BodySite.values()) {
            String name = site.id().replaceFirst("^(left|right)_", "");
            MenuItem item = new MenuItem();
            item.setId("sensors-add-" + site.id());
            item.setOnAction(event -> model.add(site));
            if (name.equals(site.id())) {
                item.setText(words(name));
                add.getItems().add(item);
            } else {
                item.setText(site.id().startsWith("left_") ? "Left" : "Right");
                Menu pair = pairs.computeIfAbsent(name, n -> new Menu(words(n)));
                pair.getItems().add(item);
            }
        }
        add.getItems().addAll(pairs.values());
        add.getItems().addAll(new SeparatorMenuItem(), datasets());
        return add;
    }

    private Menu datasets() {
        Menu menu = new Menu("As worn in a data set");
        menu.setId("sensors-add-like");
        for (WornDevices dataset : RecordingFormats.withDevices()) {
            String sites =
                    dataset.devices().stream()
                            .map(DeviceSite::site)
                            .collect(Collectors.joining(", "));
            String name = dataset.name().replaceFirst(" \\(.*", "");
            MenuItem item = new MenuItem(name + ": " + sites.replace('_', ' '));
            item.setId("sensors-add-like-" + dataset.id());
            item.setOnAction(event -> model.addLike(dataset));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String words(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('_', ' ');
    }
}
