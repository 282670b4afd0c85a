package kinescribe.app.signals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.job.Job;
import kinescribe.job.JobOutcome;

/** Asks where to export what the charts show and writes it there, as jobs. */
final class ExportForms {
    /** Pictures have this many times the pixels each way. */
    private static final double PICTURE_SCALE = 2;

    private final SignalsViewModel model;
    private final Workspace workspace;
    private final Supplier<Node> charts;
    private final SaveTarget target;

    /**
     * @param charts what pictures show
     */
    ExportForms(
            SignalsViewModel model, Workspace workspace, Supplier<Node> charts, SaveTarget target) {
        this.model = model;
        this.workspace = workspace;
        this.charts = charts;
        this.target = target;
    }

    /** Exports the numbers of the shown stretch. */
    void csv() {
        model.export()
                .ifPresent(
                        export ->
                                ask("Export signals", "signals.csv", "*.csv")
                                        .ifPresent(file -> csv(export, file)));
    }

    /** Exports a picture of the charts. */
    void picture() {
        model.export()
                .ifPresent(
                        export ->
                                ask("Export picture of signals", "signals.png", "*.png")
                                        .ifPresent(file -> picture(export, file)));
    }

    /** Writes numbers to a file. */
    void csv(SignalExport export, Path file) {
        run(
                context -> {
                    export.csv(file, context);
                    return file;
                });
    }

    private void picture(SignalExport export, Path file) {
        WritableImage image = image(export);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        run(
                context -> {
                    Snapshots.save(argb, width, height, file);
                    SignalSidecar.write(export, file);
                    return file;
                });
    }

    /** The charts with a line above that says what they show. */
    private WritableImage image(SignalExport export) {
        Node shown = charts.get();
        SnapshotParameters finer = new SnapshotParameters();
        finer.setTransform(new Scale(PICTURE_SCALE, PICTURE_SCALE));
        ImageView picture = new ImageView(shown.snapshot(finer, null));
        Label caption = new Label(export.caption());
        caption.getStyleClass().add("signals-caption");
        Label numbers = new Label(model.summaryProperty().get());
        numbers.getStyleClass().add("signals-caption");
        VBox page = new VBox(caption, picture, numbers);
        page.getStyleClass().add("signals");
        Scene scene = new Scene(page);
        Theme.dress(scene, shown.getScene());
        page.getStylesheets().add(SignalsView.styles());
        return scene.snapshot(null);
    }

    private Optional<Path> ask(String title, String name, String pattern) {
        return target.ask(charts.get().getScene().getWindow(), title, name, pattern);
    }

    private void run(Job<Path> job) {
        workspace.jobs().submit("Export signals", job, this::ended);
    }

    private void ended(JobOutcome<Path> outcome) {
        if (outcome instanceof JobOutcome.Done<Path> done) {
            workspace.succeeded("The signals were written to " + done.value());
        } else if (outcome instanceof JobOutcome.Failed<Path> failed) {
            workspace.report(failed.error());
        }
    }
}
