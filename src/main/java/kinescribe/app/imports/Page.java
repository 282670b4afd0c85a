package kinescribe.app.imports;

/** A page of the import wizard. */
enum Page {
    /** What each column holds; for each table. */
    COLUMNS("Columns", "Say over each column what it holds."),
    /** Units, times and axes; for each table. */
    UNITS("Units, time and axes", "Say what the numbers mean."),
    /** Whose recordings they are; for all tables together. */
    PEOPLE("Who and where", "Say whose recordings these are and where the sensors sat.");

    private final String title;
    private final String hint;

    Page(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    String title() {
        return title;
    }

    /** What to do there. */
    String hint() {
        return hint;
    }
}
