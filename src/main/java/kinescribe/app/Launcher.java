package kinescribe.app;

import javafx.application.Application;

/**
 * Starts the window. Not an application itself, because Java refuses to start one from the class
 * path.
 */
public final class Launcher {
    private Launcher() {}

    /** Opens the project that the first argument names, or the sample project. */
    public static void main(String[] arguments) {
        Application.launch(KinescribeApp.class, arguments);
    }
}
