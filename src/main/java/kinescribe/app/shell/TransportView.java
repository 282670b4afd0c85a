package kinescribe.app.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.PlayHead;
import kinescribe.app.fx.ShownAs;
import kinescribe.app.fx.TimeBand;
import org.kordamp.ikonli.feather.Feather;

/** The row that plays: buttons, time line, speed, loop. */
final class TransportView {
    private final VBox node;

    TransportView(TransportModel model, PlayHead head, QualityModel quality) {
        BooleanBinding nothing = head.durationSProperty().lessThanOrEqualTo(0);
        Button play = Kit.iconButton(Feather.PLAY, "Play or pause (Space)", model::toggle);
        play.setId("play");
        head.playingProperty()
                .addListener(
                        (o, before, playing) ->
                                play.setGraphic(Kit.icon(playing ? Feather.PAUSE : Feather.PLAY)));
        StackPane time = new FaultMarks(quality, head, slider(head)).node();
        VBox.setMargin(
                time,
                new Insets(
                        0,
                        TimeBand.RIGHT - FaultMarks.THUMB / 2,
                        2,
                        TimeBand.LEFT - FaultMarks.THUMB / 2));
        Label label = new Label();
        label.getStyleClass().add("time-label");
        label.setMinWidth(HBox.USE_PREF_SIZE);
        label.textProperty().bind(model.timeText());
        ToggleButton loop = new ToggleButton();
        Kit.dressAsIcon(loop, Feather.REPEAT, "Begin again at the end (L)");
        loop.selectedProperty().bindBidirectional(head.loopingProperty());
        HBox row =
                new HBox(
                        Kit.iconButton(Feather.SKIP_BACK, "To the start (Home)", model::toStart),
                        Kit.iconButton(
                                Feather.CHEVRON_LEFT,
                                "One frame back (,)",
                                () -> model.stepFrames(-1)),
                        play,
                        Kit.iconButton(
                                Feather.CHEVRON_RIGHT,
                                "One frame on (.)",
                                () -> model.stepFrames(1)),
                        Kit.iconButton(Feather.SKIP_FORWARD, "To the end (End)", model::toEnd),
                        label,
                        Kit.grower(),
                        speeds(head),
                        loop);
        row.getChildren().forEach(child -> child.disableProperty().bind(nothing));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("transport");
        time.disableProperty().bind(nothing);
        node = new VBox(row, time);
        node.setMinHeight(VBox.USE_PREF_SIZE);
        node.getStyleClass().add("transport-box");
    }

    Node node() {
        return node;
    }

    private static Slider slider(PlayHead head) {
        Slider time = new Slider();
        time.setId("time");
        time.setAccessibleText("Time");
        time.setMin(0);
        time.maxProperty().bind(head.durationSProperty());
        time.setBlockIncrement(0.1);
        time.valueProperty().bindBidirectional(head.timeSProperty());
        return time;
    }

    private static ChoiceBox<Double> speeds(PlayHead head) {
        ChoiceBox<Double> speeds = new ChoiceBox<>();
        speeds.setId("speed");
        speeds.setPrefWidth(84);
        speeds.setAccessibleText("Speed");
        speeds.setTooltip(new Tooltip("Speed ([ slower, ] faster, \\ real time)"));
        speeds.getItems().setAll(TransportModel.SPEEDS);
        speeds.setConverter(new ShownAs<Double>(speed -> trimmed(speed) + "×"));
        speeds.setValue(head.speedProperty().get());
        speeds.valueProperty()
                .addListener(
                        (o, before, speed) -> {
                            if (speed != null) {
                                head.speedProperty().set(speed);
                            }
                        });
        head.speedProperty()
                .addListener((o, before, speed) -> speeds.setValue(speed.doubleValue()));
        return speeds;
    }

    private static String trimmed(double speed) {
        return speed == Math.rint(speed) ? Integer.toString((int) speed) : Double.toString(speed);
    }
}
