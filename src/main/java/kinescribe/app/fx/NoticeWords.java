package kinescribe.app.fx;

import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/** What notices say in the window, with the menu item that would change what was noticed. */
public final class NoticeWords {
    private NoticeWords() {}

    /** The whole text of a notice. */
    public static String of(Notice notice) {
        String remedy = remedy(notice.remedy());
        return remedy.isEmpty() ? notice.text() : notice.text() + " " + remedy;
    }

    private static String remedy(Remedy remedy) {
        return switch (remedy) {
            case NONE, STATURE, SITE -> "";
            case RATE -> asking("rate");
            case UNIT -> asking("unit");
            case UP_AXIS -> asking("up-axis");
            case TABLE_UNITS ->
                    "File ▸ Import ▸ Recordings, tables, asking about the columns… mends it with one"
                            + " click.";
            case DATA_SET -> "Compare the files with those that the data set's authors publish.";
        };
    }

    private static String asking(String what) {
        return "If that is wrong, choose another "
                + what
                + " with File ▸ Import ▸ Motion, asking rate and unit…";
    }
}
