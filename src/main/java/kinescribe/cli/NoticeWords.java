package kinescribe.cli;

import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/** What notices say on the command line, with the option that would change what was noticed. */
final class NoticeWords {
    private NoticeWords() {}

    /** The whole text of a notice. */
    static String of(Notice notice) {
        String remedy = remedy(notice.remedy());
        return remedy.isEmpty() ? notice.text() : notice.text() + " " + remedy;
    }

    private static String remedy(Remedy remedy) {
        return switch (remedy) {
            case NONE -> "";
            case RATE -> option("rate", "--in-rate");
            case UNIT -> option("unit", "--unit");
            case UP_AXIS -> option("up-axis", "--up");
            case STATURE -> option("height", "--stature");
            case SITE -> "Say where with --site.";
            case TABLE_UNITS ->
                    "\"data import --fix --out FOLDER\" writes a table anew in the right units;"
                            + " --acc-unit, --gyr-unit and --axes there say others.";
            case DATA_SET -> "Compare the files with those that the data set's authors publish.";
        };
    }

    private static String option(String what, String option) {
        return "If that is wrong, say another " + what + " with " + option + ".";
    }
}
