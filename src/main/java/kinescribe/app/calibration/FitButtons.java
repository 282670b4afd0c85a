package kinescribe.app.calibration;

import atlantafx.base.theme.Styles;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Fit, or its progress and a way to give it up, and what stands in the way. */
final class FitButtons {
    private final CalibrationViewModel model;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    FitButtons(CalibrationViewModel model) {
        this.model = model;
    }

    Node node() {
        Button fit = new Button("Fit", Kit.icon(Feather.SLIDERS));
        fit.setId("calibration-fit");
        fit.getStyleClass().add(Styles.ACCENT);
        fit.setMaxWidth(Double.MAX_VALUE);
        fit.setOnAction(event -> model.fit());
        fit.disableProperty().bind(model.faultProperty().isNotEmpty());
        Kit.showWhile(fit, model.fittingProperty().not());
        bar.setAccessibleText("Progress of the fit");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setId("calibration-cancel");
        cancel.setOnAction(event -> model.cancelFit());
        HBox working = new HBox(8, bar, cancel);
        working.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Kit.showWhile(working, model.fittingProperty());
        AnimationTimer looks =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        bar.setProgress(model.fitShare());
                    }
                };
        model.fittingProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after) {
                                looks.start();
                            } else {
                                looks.stop();
                            }
                        });
        Label fault =
                CalibrationForm.words("calibration-fault", model.faultProperty().isNotEmpty());
        fault.textProperty().bind(model.faultProperty());
        VBox box = new VBox(fault, fit, working);
        box.getStyleClass().add("calibration-buttons");
        return box;
    }
}
