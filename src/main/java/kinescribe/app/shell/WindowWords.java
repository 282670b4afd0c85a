package kinescribe.app.shell;

import java.util.regex.Pattern;
import kinescribe.base.Notice;

/** Says in the window's words what notices say in those of the command line. */
final class WindowWords {
    private static final Pattern OPTION =
            Pattern.compile("import it with another ([a-z-]+) \\(--[a-z-]+\\)");

    private WindowWords() {}

    /** The notice with the menu item to use where it names an option of the command line. */
    static Notice of(Notice notice) {
        String text =
                OPTION.matcher(notice.text())
                        .replaceAll("choose the $1 with Import ▸ Motion, asking rate and unit…");
        return new Notice(notice.level(), text);
    }
}
