package kinescribe.format.motion;

import java.util.List;
import kinescribe.format.FormatName;

/** A format whose files are named after its id. */
abstract class NamedFormat extends FormatName implements MotionFormat {
    NamedFormat(String id, String name) {
        super(id, name);
    }

    @Override
    public final List<String> extensions() {
        return List.of(id());
    }
}
