package kinescribe.app.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.routine.BodyRegion;
import kinescribe.routine.BodyRole;
import kinescribe.routine.Level;
import kinescribe.routine.Part;
import kinescribe.routine.PartPath;
import kinescribe.routine.SpacePhrase;
import kinescribe.routine.SpacePlan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which part of the body does what in the selected action. */
final class SpaceTable {
    private final RoutineModel model;
    private final GridPane grid = new GridPane();
    private final MenuButton add = new MenuButton("Another part of the body");
    private final Label hint =
            new Label("Select an action to say which part of the body does what.");
    private final VBox node = new VBox(4, hint, grid, new HBox(add));

    SpaceTable(RoutineModel model) {
        this.model = model;
        grid.getStyleClass().add("form-grid");
        add.setId("space-add");
        hint.getStyleClass().add("timeline-hint");
        node.getStyleClass().add("space-table");
        model.draftProperty().subscribe(draft -> fill());
        model.selectedProperty().subscribe(path -> fill());
    }

    Node node() {
        return node;
    }

    private @Nullable PartPath action() {
        PartPath path = model.selectedProperty().get();
        return path != null && path.level() == Level.ACTION ? path : null;
    }

    private void fill() {
        grid.getChildren().clear();
        PartPath path = action();
        Optional<Part> part =
                path == null ? Optional.empty() : RoutineModel.find(model.tree(), path);
        boolean shown = part.isPresent();
        hint.setVisible(!shown);
        hint.setManaged(!shown);
        add.setVisible(shown);
        if (path == null || part.isEmpty()) {
            return;
        }
        SpacePlan plan = plan(part.get().prompt());
        for (int row = 0; row < plan.roles().size(); row++) {
            addRow(path, plan, row);
        }
        List<MenuItem> items = new ArrayList<>();
        for (BodyRegion region : BodyRegion.values()) {
            if (plan.free(region)) {
                MenuItem item = new MenuItem(region.label());
                item.setOnAction(
                        e -> put(path, plan.and(new BodyRole(region, "", "a person waves"))));
                items.add(item);
            }
        }
        add.setDisable(items.isEmpty());
        add.getItems().setAll(FXCollections.observableArrayList(items));
    }

    private void addRow(PartPath path, SpacePlan plan, int row) {
        BodyRole role = plan.roles().get(row);
        Label region = new Label(role.region().label());
        region.setMinWidth(Label.USE_PREF_SIZE);
        TextField prompt = new TextField(role.prompt());
        prompt.setId("space-prompt-" + row);
        prompt.setAccessibleText("What the " + role.region().label() + " does");
        region.setLabelFor(prompt);
        GridPane.setHgrow(prompt, Priority.ALWAYS);
        Runnable take =
                () -> {
                    String typed = prompt.getText().strip();
                    if (!typed.isEmpty() && !typed.equals(role.prompt())) {
                        put(path, plan.with(row, new BodyRole(role.region(), typed, typed)));
                    }
                };
        prompt.setOnAction(event -> take.run());
        prompt.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                take.run();
                            }
                        });
        grid.addRow(row, region, prompt);
        if (row > 0) {
            Button remove =
                    Kit.iconButton(
                            Feather.X,
                            "The whole body does it",
                            () -> put(path, plan.without(row)));
            remove.setAlignment(Pos.CENTER);
            grid.add(remove, 2, row);
        }
    }

    private void put(PartPath path, SpacePlan plan) {
        model.setPrompt(path, SpacePhrase.of(plan));
    }

    private static SpacePlan plan(String prompt) {
        return SpacePhrase.of(prompt)
                .orElseGet(
                        () ->
                                new SpacePlan(
                                        prompt,
                                        List.of(
                                                new BodyRole(
                                                        BodyRegion.WHOLE_BODY, prompt, prompt))));
    }
}
