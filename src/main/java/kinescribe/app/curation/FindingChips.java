package kinescribe.app.curation;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Kit;
import kinescribe.prompt.lint.Finding;
import org.kordamp.ikonli.feather.Feather;

/** The faults of the current prompt in words, each with a button that ends it. */
final class FindingChips {
    private final DeskCommands commands;
    private final FlowPane node = new FlowPane();

    FindingChips(DeskModel model, DeskCommands commands) {
        this.commands = commands;
        node.setId("desk-findings");
        node.getStyleClass().add("desk-findings");
        node.setAccessibleText("Faults of the current prompt");
        model.currentProperty()
                .addListener((o, before, after) -> after.ifPresentOrElse(this::show, this::clear));
        model.currentProperty().get().ifPresent(this::show);
    }

    FlowPane node() {
        return node;
    }

    private void clear() {
        node.getChildren().clear();
    }

    private void show(DeskRow row) {
        clear();
        if (row.findings().isEmpty()) {
            Label fine = new Label("No fault found", Kit.icon(Feather.CHECK));
            fine.getStyleClass().add(Styles.TEXT_MUTED);
            node.getChildren().add(fine);
        }
        row.findings().forEach(finding -> node.getChildren().add(chip(row, finding)));
    }

    private HBox chip(DeskRow row, Finding finding) {
        Label message = new Label(ShownText.of(finding.message()));
        message.setTooltip(new Tooltip(finding.rule()));
        HBox chip = new HBox(message);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("desk-chip");
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        finding.fix()
                .ifPresent(
                        fix -> {
                            Button button = new Button(ShownText.of(fix.label()));
                            button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.ACCENT);
                            button.setMnemonicParsing(false);
                            button.setOnAction(event -> commands.fix(row, finding));
                            chip.getChildren().add(button);
                        });
        return chip;
    }
}
