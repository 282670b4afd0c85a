package kinescribe.format.motion;

import java.util.List;

/** A format whose files are named after its id. */
abstract class NamedFormat implements MotionFormat {
    private final String id;
    private final String name;

    NamedFormat(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> extensions() {
        return List.of(id);
    }
}
