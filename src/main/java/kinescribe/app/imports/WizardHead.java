package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;

/** Over each page of the wizard: which table it is about, and where one is. */
final class WizardHead {
    private final ImportModel model;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final List<ToggleButton> pages = new ArrayList<>();

    WizardHead(ImportModel model) {
        this.model = model;
    }

    Node node() {
        title.getStyleClass().add(Styles.TITLE_4);
        title.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        HBox above = new HBox(10, title, hint, Kit.grower());
        above.setAlignment(Pos.CENTER_LEFT);
        if (model.tables().size() > 1) {
            tables(above);
        }
        HBox steps = new HBox(6);
        steps.setAlignment(Pos.CENTER_LEFT);
        for (Page page : Page.values()) {
            ToggleButton step = new ToggleButton((page.ordinal() + 1) + "  " + page.title());
            step.setId("import-page-" + page.ordinal());
            step.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "import-step");
            step.setOnAction(
                    e -> {
                        model.show(page);
                        show();
                    });
            pages.add(step);
            steps.getChildren().add(step);
        }
        model.placeProperty().subscribe(place -> show());
        return new VBox(6, above, steps);
    }

    private void tables(HBox above) {
        CheckBox wanted = new CheckBox("Import");
        wanted.setId("import-wanted");
        wanted.setMinWidth(Region.USE_PREF_SIZE);
        wanted.setOnAction(e -> model.table().wantedProperty().set(wanted.isSelected()));
        ChoiceBox<WizardModel> choice =
                Picker.of(
                        "import-table",
                        model.tables(),
                        t -> (model.tables().indexOf(t) + 1) + ": " + t.kind().title(),
                        table -> {
                            if (table != model.table()) {
                                model.show(table);
                            }
                        });
        model.placeProperty()
                .subscribe(
                        place -> {
                            choice.setValue(model.table());
                            wanted.setSelected(model.table().wantedProperty().get());
                            boolean all = place.page() == Page.PEOPLE;
                            for (Node node : List.of(choice, wanted)) {
                                node.setVisible(!all);
                            }
                        });
        above.getChildren().addAll(choice, wanted);
    }

    private void show() {
        Page page = model.placeProperty().get().page();
        boolean all = page == Page.PEOPLE && model.tables().size() > 1;
        title.setText(
                all ? model.tables().size() + " kinds of tables" : model.table().kind().title());
        hint.setText(page.hint());
        pages.forEach(step -> step.setSelected(pages.indexOf(step) == page.ordinal()));
    }
}
