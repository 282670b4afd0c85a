package kinescribe.app.models;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.project.DamagedModel;
import org.kordamp.ikonli.feather.Feather;

/** What stands over all models: that nobody was measured, and which models cannot be read. */
final class ModelWarnings {
    private final ModelsViewModel model;
    private final VBox damaged = new VBox();

    ModelWarnings(ModelsViewModel model) {
        this.model = model;
    }

    /** Builds the bars. */
    Node node() {
        Label banner = sentence();
        banner.setId("models-banner");
        banner.getStyleClass().add("models-banner");
        banner.textProperty().bind(model.bannerProperty());
        Kit.showWhile(banner, model.bannerProperty().isNotEmpty());
        damaged.setId("models-damaged");
        model.damaged().addListener((ListChangeListener<DamagedModel>) change -> fill());
        Kit.showWhile(damaged, Bindings.isNotEmpty(model.damaged()));
        fill();
        return new VBox(banner, damaged);
    }

    private void fill() {
        damaged.getChildren().setAll(model.damaged().stream().map(this::bar).toList());
    }

    private Node bar(DamagedModel one) {
        Label words = sentence();
        words.setText("\"" + one.name() + "\" is left out: " + one.fault());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button delete = new Button("Delete", Kit.icon(Feather.TRASH_2));
        delete.getStyleClass().add("small");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(delete, "Give this model up; its file goes with the next saves");
        delete.setOnAction(e -> model.delete(one));
        HBox bar = new HBox(12, words, delete);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("models-banner");
        return bar;
    }

    private static Label sentence() {
        Label label = new Label();
        label.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
