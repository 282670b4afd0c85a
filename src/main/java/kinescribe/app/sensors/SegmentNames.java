package kinescribe.app.sensors;

import javafx.util.StringConverter;
import kinescribe.imu.SiteNames;
import org.jspecify.annotations.Nullable;

/** Shows joints as the segments that turn with them. */
final class SegmentNames extends StringConverter<String> {
    @Override
    public String toString(@Nullable String joint) {
        return joint == null ? "" : SiteNames.segment(joint).replace('_', ' ');
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("Segments are chosen, not typed");
    }
}
