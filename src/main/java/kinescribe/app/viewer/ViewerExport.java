package kinescribe.app.viewer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import kinescribe.app.fx.FxThread;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.job.Job;
import kinescribe.job.JobContext;
import kinescribe.job.JobOutcome;

/** Writes what the viewer shows to files, as jobs. */
final class ViewerExport {
    /** Exported pictures have this many times the pixels each way. */
    private static final double PICTURE_SCALE = 2;

    private final ViewerModel model;
    private final Workspace workspace;
    private final boolean solid;
    private final Supplier<Scene> window;

    /**
     * @param solid whether to draw in real 3D
     * @param window the scene whose looks exports take on
     */
    ViewerExport(ViewerModel model, Workspace workspace, boolean solid, Supplier<Scene> window) {
        this.model = model;
        this.workspace = workspace;
        this.solid = solid;
        this.window = window;
    }

    /** How long the motion shown is, in seconds. */
    double durationS() {
        return model.take().map(take -> take.motion().durationS()).orElse(0.0);
    }

    /** What the motion shown is called. */
    String title() {
        return model.take().map(take -> take.entry().name()).orElse("");
    }

    /** Writes the picture shown now, of a size in the window, as PNG. */
    void picture(Path file, double width, double height, Consumer<JobOutcome<Path>> whenEnded) {
        Optional<Take> shown = model.take();
        if (shown.isEmpty()) {
            return;
        }
        Take take = shown.get();
        PictureSize size = new PictureSize(width, height, PICTURE_SCALE);
        double timeS = model.timeS();
        OrbitCamera camera = model.rig().current();
        int[] argb = studio(size, take).take(take.at(timeS, camera), when(timeS));
        run(
                file,
                context -> {
                    Snapshots.save(argb, size.widthPx(), size.heightPx(), file);
                    PictureSidecar.write(file, take, camera, size, timeS);
                    return file;
                },
                whenEnded);
    }

    /** Writes an animation of the motion shown, as GIF. */
    void animation(Path file, AnimationSpec spec, Consumer<JobOutcome<Path>> whenEnded) {
        Optional<Take> shown = model.take();
        if (shown.isEmpty()) {
            return;
        }
        Take take = shown.get();
        CameraRig rig = model.rig();
        Shot shot =
                new Shot(
                        rig.current(),
                        model.timeS(),
                        rig.followingProperty().get(),
                        rig.turningProperty().get());
        Studio studio = studio(spec.size(), take);
        run(
                file,
                context -> {
                    spec.check();
                    WholeFiles.makeFolderOf(file);
                    WholeFiles.replace(
                            file, temporary -> fill(temporary, studio, take, shot, spec, context));
                    PictureSidecar.write(
                            file, take, shot.at(take, spec.fromS(), spec.fromS()), spec);
                    return file;
                },
                whenEnded);
    }

    private static void fill(
            Path file, Studio studio, Take take, Shot shot, AnimationSpec spec, JobContext context)
            throws IOException {
        PictureSize size = spec.size();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GifFile gif = new GifFile(out, size.widthPx(), size.heightPx(), spec.framesPerS());
            for (int i = 0; i < spec.frames(); i++) {
                context.checkCancelled();
                double timeS = spec.timeS(i);
                OrbitCamera camera = shot.at(take, timeS, spec.fromS());
                int[] argb =
                        FxThread.get(
                                () -> studio.take(take.at(timeS, camera), when(timeS)), context);
                gif.add(argb);
                context.progress(i + 1L, spec.frames());
            }
            gif.finish();
        }
    }

    private Studio studio(PictureSize size, Take take) {
        return new Studio(
                size,
                solid,
                window.get(),
                model.texts().titleProperty().get(),
                ViewerTexts.origin(take.entry()));
    }

    /** Tells how an export ended among the notices. */
    void tell(JobOutcome<Path> outcome) {
        if (outcome instanceof JobOutcome.Failed<Path> failed) {
            workspace.report(failed.error());
        } else if (outcome instanceof JobOutcome.Done<Path> done) {
            workspace.notices().add(Notice.info("Wrote " + done.value() + "."));
        }
    }

    private void run(Path file, Job<Path> job, Consumer<JobOutcome<Path>> whenEnded) {
        workspace.jobs().submit("Export " + FileFaults.name(file), job, whenEnded);
    }

    private static String when(double timeS) {
        return String.format(Locale.ROOT, "%.2f s", timeS);
    }
}
