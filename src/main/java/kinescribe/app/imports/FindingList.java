package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.base.Notice;
import kinescribe.format.table.Guess;
import kinescribe.format.table.RecipeFinding;
import kinescribe.format.table.RecipeFinding.Fix;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What speaks for and against the recipe, with a button where it can be mended, and the guesses.
 */
final class FindingList {
    private final WizardModel model;
    private final VBox findings = new VBox();
    private final VBox guesses = new VBox();
    private final ScrollPane scroll;

    FindingList(WizardModel model) {
        this.model = model;
        findings.setId("import-findings");
        findings.getStyleClass().add("import-findings");
        guesses.getStyleClass().add("import-guesses");
        TitledPane why = new TitledPane("What was guessed, and why", guesses);
        why.setId("import-guesses");
        why.getStyleClass().addAll(Styles.DENSE);
        why.setExpanded(false);
        why.setAnimated(false);
        scroll = new ScrollPane(new VBox(findings, why));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("import-scroll");
        model.checkProperty().subscribe(check -> fill(check.findings()));
        model.problemProperty().subscribe(p -> fill(model.checkProperty().get().findings()));
        model.guessProperty().subscribe(guess -> fillGuesses(guess.guesses()));
    }

    Region node() {
        return scroll;
    }

    private void fill(List<RecipeFinding> found) {
        findings.getChildren().clear();
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) {
            findings.getChildren().add(row(Feather.ALERT_OCTAGON, "stops", problem, null));
        }
        for (RecipeFinding finding : found) {
            if (finding.notice().level() == Notice.Level.WARNING) {
                findings.getChildren()
                        .add(
                                row(
                                        finding.stops()
                                                ? Feather.ALERT_OCTAGON
                                                : Feather.ALERT_TRIANGLE,
                                        finding.stops() ? "stops" : "doubt",
                                        finding.notice().text(),
                                        finding.fix()));
            }
        }
        for (RecipeFinding finding : found) {
            if (finding.notice().level() != Notice.Level.WARNING) {
                findings.getChildren()
                        .add(row(Feather.CHECK, "fine", finding.notice().text(), null));
            }
        }
    }

    private HBox row(Feather icon, String style, String text, @Nullable Fix fix) {
        FontIcon mark = Kit.icon(icon);
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, mark, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("import-finding", style);
        if (fix != null) {
            Button button = new Button("Fix: " + fix.label());
            button.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT, "import-fix");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> model.mend(fix));
            row.getChildren().add(button);
        }
        return row;
    }

    private void fillGuesses(List<Guess> all) {
        guesses.getChildren().clear();
        for (Guess guess : all) {
            Label words =
                    new Label(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %s (%.0f %%), since %s.",
                                    guess.aspect(),
                                    guess.value(),
                                    100 * guess.confidence(),
                                    guess.reason()));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().addAll("import-guess", guess.sure() ? "sure" : "unsure");
            guesses.getChildren().add(words);
        }
    }
}
