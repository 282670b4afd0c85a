package kinescribe.format;

/** What every format has: an id and what people call it. */
public abstract class FormatName {
    private final String id;
    private final String name;

    /**
     * @param id unique among formats of its kind
     * @param name what people call the format
     */
    protected FormatName(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The format's id, such as {@code bvh}; unique among formats of its kind. */
    public final String id() {
        return id;
    }

    /** What people call the format. */
    public final String name() {
        return name;
    }
}
