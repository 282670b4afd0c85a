package kinescribe.app.viewer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.stage.Window;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.ShownAs;

/** Asks what to export from the viewer and where to. */
final class ExportForms {
    private static final double STEP_S = 0.5;

    private final ViewerExport export;
    private final Node viewer;
    private final SaveTarget target;

    ExportForms(ViewerExport export, Node viewer, SaveTarget target) {
        this.export = export;
        this.viewer = viewer;
        this.target = target;
    }

    /** Exports the picture shown now. */
    void picture() {
        target.ask(window(), "Export picture", named(".png"), "*.png")
                .ifPresent(
                        file ->
                                export.picture(
                                        file,
                                        viewer.getLayoutBounds().getWidth(),
                                        viewer.getLayoutBounds().getHeight(),
                                        export::tell));
    }

    /** Asks which animation, below a node, and exports it. */
    void animation(Node owner) {
        double lengthS = export.durationS();
        ChoiceBox<PictureSize> size = new ChoiceBox<>();
        size.getItems().setAll(AnimationSpec.SIZES);
        size.setConverter(new ShownAs<PictureSize>(one -> one.widthPx() + " × " + one.heightPx()));
        size.setValue(AnimationSpec.SIZES.get(1));
        size.setId("export-size");
        ChoiceBox<Integer> rate = new ChoiceBox<>();
        rate.getItems().setAll(AnimationSpec.RATES);
        rate.setValue(AnimationSpec.RATES.get(1));
        rate.setId("export-rate");
        Spinner<Double> from = seconds(lengthS, 0);
        Spinner<Double> to = seconds(lengthS, lengthS);
        FormPopover form =
                new FormPopover("Export animation (GIF)")
                        .field("Size in pixels", size)
                        .field("Pictures a second", rate)
                        .field("From (s)", from)
                        .field("To (s)", to);
        Button go =
                form.action(
                        "Export…",
                        () ->
                                export(
                                        new AnimationSpec(
                                                size.getValue(),
                                                rate.getValue(),
                                                from.getValue(),
                                                to.getValue())));
        go.setId("export-now");
        go.setDefaultButton(true);
        form.toggle(owner);
    }

    private void export(AnimationSpec spec) {
        target.ask(window(), "Export animation", named(".gif"), "*.gif")
                .ifPresent(file -> export.animation(file, spec, export::tell));
    }

    private String named(String ending) {
        return SaveTarget.fileName(export.title(), "motion") + ending;
    }

    private static Spinner<Double> seconds(double lengthS, double start) {
        Spinner<Double> spinner = new Spinner<>(0, lengthS, start, STEP_S);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        return spinner;
    }

    private Window window() {
        return viewer.getScene().getWindow();
    }
}
