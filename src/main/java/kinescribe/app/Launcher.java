package kinescribe.app;

import javafx.application.Application;

/**
 * Starts the window. Not an application itself, because Java refuses to start one from the class
 * path.
 */
public final class Launcher {
    private Launcher() {}

    /**
     * Opens the project that the first argument names, or the sample project. With {@code
     * --render=MOTION --to=FILE} it draws a motion into a GIF or PNG file without a window instead.
     */
    public static void main(String[] arguments) {
        Application.launch(KinescribeApp.class, arguments);
    }
}
