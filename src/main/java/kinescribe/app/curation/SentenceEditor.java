package kinescribe.app.curation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kinescribe.prompt.lint.Finding;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/**
 * The current sentence, with its faults underlined and its attributes in colour. Enter takes it
 * over, Escape gives it up; Ctrl+. or a click on a fault offers what ends it.
 */
final class SentenceEditor {
    private static final Duration HOVER = Duration.ofMillis(400);

    /** The most characters that are edited; prompts that people write have 500 at most. */
    private static final int MOST = 2000;

    private final DeskModel model;
    private final DeskCommands commands;
    private final Runnable leave;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Tooltip tip = new Tooltip();
    private final ContextMenu fixes = new ContextMenu();
    private Optional<DeskRow> row = Optional.empty();
    private String original = "";
    private List<Finding> findings = List.of();

    /**
     * @param leave gives the focus back to the table
     */
    SentenceEditor(DeskModel model, DeskCommands commands, Runnable leave) {
        this.model = model;
        this.commands = commands;
        this.leave = leave;
        area.setId("desk-editor");
        area.getStyleClass().add("desk-editor");
        area.setAccessibleText("The sentence of the current prompt");
        area.setWrapText(true);
        area.setMouseOverTextDelay(HOVER);
        area.textProperty().addListener((o, before, after) -> mark());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::hover);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.hide());
        area.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused && !fixes.isShowing()) {
                                commit();
                            }
                        });
        model.currentProperty().addListener((o, before, after) -> show());
        show();
    }

    StyleClassedTextArea node() {
        return area;
    }

    /** What the rules say of the sentence as it stands. */
    List<Finding> findings() {
        return findings;
    }

    /** Puts the cursor at the sentence's end. */
    void edit() {
        area.requestFocus();
        area.moveTo(area.getLength());
    }

    /** Offers what ends the faults at a place of the text, or all where none is there. */
    void offerFixes(int place) {
        List<Finding> here = at(place);
        fixes.getItems().clear();
        for (Finding finding : here.isEmpty() ? findings : here) {
            MenuItem item =
                    new MenuItem(
                            finding.fix().map(fix -> fix.label()).orElse("No quick fix")
                                    + ": "
                                    + finding.message());
            item.setMnemonicParsing(false);
            item.setDisable(finding.fix().isEmpty());
            item.setOnAction(event -> apply(finding));
            fixes.getItems().add(item);
        }
        if (!fixes.getItems().isEmpty()) {
            area.getCaretBounds()
                    .ifPresent(caret -> fixes.show(area, caret.getMinX(), caret.getMaxY() + 2));
        }
    }

    /** Ends a finding by its quick fix, in the text and in the project. */
    void apply(Finding finding) {
        finding.fix()
                .ifPresent(
                        fix -> {
                            area.replaceText(fix.applyTo(area.getText()));
                            commit();
                        });
    }

    private List<Finding> at(int place) {
        return findings.stream().filter(f -> f.from() <= place && place <= f.to()).toList();
    }

    private void show() {
        Optional<DeskRow> now = model.currentProperty().get();
        boolean same = now.map(DeskRow::id).equals(row.map(DeskRow::id));
        if (!same) {
            commit();
        }
        boolean typing = same && area.isFocused() && isChanged();
        row = now;
        area.setDisable(now.isEmpty());
        original = now.map(line -> shown(line.prompt().text())).orElse("");
        area.setEditable(now.map(line -> line.prompt().text().length() <= MOST).orElse(false));
        if (!typing && !area.getText().equals(original)) {
            area.replaceText(original);
            area.getUndoManager().forgetHistory();
        }
        mark();
    }

    /** Sentences that are far too long are shown by their beginning and cannot be edited here. */
    private static String shown(String text) {
        return text.length() <= MOST ? ShownText.editable(text) : ShownText.of(text);
    }

    private boolean isChanged() {
        return area.isEditable() && !original.equals(area.getText());
    }

    private void commit() {
        Optional<DeskRow> of = row;
        if (of.isPresent() && isChanged()) {
            commands.edit(of.get().id(), area.getText());
        }
    }

    private void mark() {
        String text = area.getText();
        LintContext context =
                new LintContext(
                        row.map(DeskRow::activity),
                        model.targets().stream()
                                .filter(target -> !target.id().isEmpty())
                                .map(TargetRow::name)
                                .toList(),
                        List.of());
        findings = text.isEmpty() ? List.of() : Lint.of(text, context);
        if (!text.isEmpty()) {
            area.setStyleSpans(0, TextMarks.of(text, findings));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            area.replaceText(original);
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.PERIOD && event.isShortcutDown()) {
            offerFixes(area.getCaretPosition());
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        int place = area.hit(event.getX(), event.getY()).getInsertionIndex();
        if (event.isStillSincePress() && !at(place).isEmpty()) {
            offerFixes(place);
        }
    }

    private void hover(MouseOverTextEvent event) {
        List<Finding> here = at(event.getCharacterIndex());
        if (!here.isEmpty()) {
            tip.setText(
                    String.join("\n", here.stream().map(Finding::message).toList())
                            + "\nCtrl+. or a click shows what ends it.");
            Point2D place = event.getScreenPosition();
            tip.show(area, place.getX(), place.getY() + 14);
        }
    }
}
