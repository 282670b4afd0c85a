package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.NoticeWords;
import kinescribe.app.fx.ShownAs;
import kinescribe.app.fx.Splits;
import kinescribe.base.Counted;
import org.kordamp.ikonli.feather.Feather;

/** The right side: the sensors, and below them the selected motion and how it was made. */
final class InspectorView {
    private static final double NAME_WIDTH = 74;
    private static final double LEAST_HEIGHT = 60;
    private static final double OPEN_SHARE = 0.5;

    /**
     * In a lower window the facts stay folded, so that a sensor can be placed without scrolling.
     */
    private static final double ROOM_FOR_DETAILS = 560;

    private final InspectorModel model;
    private final GridPane facts = new GridPane();
    private final VBox notices = new VBox(6);
    private final Hyperlink noticesLink = new Hyperlink();
    private final ComboBox<InspectorModel.Choice> chooser = new ComboBox<>();
    private final ToggleButton details = new ToggleButton();
    private final VBox motion;
    private final SplitPane node;
    private boolean showing;
    private boolean chosenByHand;

    InspectorView(InspectorModel model, QualityView quality, Node sensors) {
        this.model = model;
        ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, values);
        facts.getStyleClass().add("facts");
        VBox body = new VBox(quality.measuresNode(), notices, facts);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Kit.showWhile(scroll, details.selectedProperty());
        quality.briefProperty().bind(details.selectedProperty());
        noticesLink.setId("motion-notices-link");
        noticesLink.getStyleClass().add("motion-notices-link");
        noticesLink.setGraphic(Kit.icon(Feather.INFO));
        noticesLink.setOnAction(
                event -> {
                    noticesLink.setVisited(false);
                    details.fire();
                });
        noticesLink
                .visibleProperty()
                .bind(notices.visibleProperty().and(details.selectedProperty().not()));
        noticesLink.managedProperty().bind(noticesLink.visibleProperty());
        motion = new VBox(head(), outOfDate(), quality.verdictNode(), noticesLink, scroll);
        notices.getStyleClass().add("motion-notices");
        notices.managedProperty().bind(notices.visibleProperty());
        motion.getStyleClass().addAll("panel", "motion-panel");
        VBox upper = new VBox(sensors); // its own least height would take all the room
        VBox.setVgrow(sensors, Priority.ALWAYS);
        upper.setMinHeight(LEAST_HEIGHT);
        node = Splits.of(Orientation.VERTICAL, new double[] {OPEN_SHARE}, upper, motion);
        node.setMinWidth(280);
        node.setPrefWidth(320);
        details.selectedProperty().addListener((o, before, open) -> unfold(open));
        details.setOnAction(event -> chosenByHand = true);
        node.heightProperty()
                .addListener(
                        (o, before, height) -> {
                            if (!chosenByHand) {
                                details.setSelected(height.doubleValue() >= ROOM_FOR_DETAILS);
                            }
                        });
        motion.needsLayoutProperty()
                .addListener(
                        (o, before, needs) -> {
                            if (needs) {
                                fit();
                            }
                        });
        motion.widthProperty().addListener((o, before, width) -> fit());
        unfold(false);
        ListChangeListener<Object> refresh = change -> show();
        model.facts().addListener(refresh);
        model.notices().addListener(refresh);
        model.motions().addListener(refresh);
        show();
    }

    Node node() {
        return node;
    }

    private Node head() {
        Kit.dressAsIcon(details, Feather.CHEVRON_UP, "Show how the motion was made");
        details.setId("motion-details");
        HBox.setHgrow(chooser, Priority.ALWAYS);
        Label title = new Label("Motion");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = new HBox(title, chooser(), details);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("panel-head", "motion-head");
        return head;
    }

    private void unfold(boolean open) {
        details.setGraphic(Kit.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        Kit.explain(details, open ? "Hide how it was made" : "Show how the motion was made");
        if (open) {
            motion.setMinHeight(LEAST_HEIGHT);
            motion.setMaxHeight(Double.MAX_VALUE);
        } else {
            fit();
        }
        node.setDividerPositions(open ? OPEN_SHARE : 1);
    }

    /** Folded, it is as high as its wrapped lines; the toolkit would take each for a single one. */
    private void fit() {
        if (details.isSelected() || motion.getWidth() == 0) {
            return;
        }
        double height = Math.ceil(motion.prefHeight(motion.getWidth()));
        motion.setMinHeight(height);
        motion.setMaxHeight(height);
    }

    private Node chooser() {
        chooser.setId("motion-chooser");
        chooser.setItems(model.motions());
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setMinWidth(0);
        chooser.setPrefWidth(NAME_WIDTH); // long names must not widen the panel
        chooser.setPromptText("none selected");
        chooser.setButtonCell(new ChosenCell());
        chooser.setAccessibleText("Motion");
        chooser.setConverter(new ShownAs<>(InspectorModel.Choice::name));
        chooser.valueProperty()
                .addListener(
                        (o, before, choice) -> {
                            if (choice != null && !showing) {
                                model.choose(choice.id());
                            }
                        });
        return chooser;
    }

    private Node outOfDate() {
        Label why = new Label();
        why.setWrapText(true);
        why.textProperty().bind(model.outOfDateProperty());
        HBox.setHgrow(why, Priority.ALWAYS);
        Button recreate = new Button("Recreate", Kit.icon(Feather.REFRESH_CW));
        recreate.setId("recreate");
        recreate.getStyleClass().add(Styles.SMALL);
        recreate.setMinWidth(Button.USE_PREF_SIZE);
        recreate.setOnAction(event -> model.recreate());
        HBox box = new HBox(why, recreate);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("out-of-date");
        Kit.showWhile(box, model.outOfDateProperty().isNotEmpty());
        return box;
    }

    private void show() {
        showing = true;
        chooser.setValue(model.selected().orElse(null));
        showing = false;
        facts.getChildren().clear();
        for (InspectorModel.Fact fact : model.facts()) {
            Label name = new Label(fact.name());
            name.getStyleClass().add(Styles.TEXT_MUTED);
            GridPane.setValignment(name, VPos.TOP);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            facts.addRow(facts.getRowCount(), name, value);
        }
        if (model.facts().isEmpty()) {
            String hint =
                    model.motions().isEmpty()
                            ? "Make motions from prompts, or import a BVH file."
                            : "Select a prompt with a motion, or choose a motion above.";
            Label label = new Label(hint);
            label.setWrapText(true);
            label.getStyleClass().add(Styles.TEXT_MUTED);
            facts.add(label, 0, 0, 2, 1);
        }
        notices.setVisible(!model.notices().isEmpty());
        noticesLink.setText(
                Counted.of(model.notices().size(), "notice") + " about how it was made");
        notices.getChildren().clear();
        model.notices()
                .forEach(
                        notice -> {
                            Label text = new Label(NoticeWords.of(notice));
                            text.setWrapText(true);
                            text.setMinHeight(Label.USE_PREF_SIZE);
                            text.setGraphic(NoticesArea.icon(notice.level()));
                            notices.getChildren().add(text);
                        });
    }

    /** The closed box; the toolkit's own forgets the prompt text once something was chosen. */
    private final class ChosenCell extends ListCell<InspectorModel.Choice> {
        @Override
        protected void updateItem(InspectorModel.Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? chooser.getPromptText() : choice.name());
        }
    }
}
