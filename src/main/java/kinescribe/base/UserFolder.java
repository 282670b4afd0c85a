package kinescribe.base;

import java.nio.file.Path;

/** Where the program keeps what belongs to a person and to no project. */
public final class UserFolder {
    private UserFolder() {}

    /**
     * The folder that the system property {@code kinescribe.home} names, else {@code .kinescribe}
     * in the home folder; it need not exist yet.
     */
    public static Path path() {
        String home = System.getProperty("kinescribe.home");
        return home == null || home.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".kinescribe")
                : Path.of(home);
    }
}
