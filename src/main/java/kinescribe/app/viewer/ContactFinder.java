package kinescribe.app.viewer;

import kinescribe.motion.FootContacts;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/** Finds when the feet stand on the ground; once for a motion. */
final class ContactFinder {
    private @Nullable Motion motion;
    private @Nullable FootContacts contacts;

    /** The contacts of a motion; null where its skeleton is not the standard one. */
    @Nullable FootContacts of(Motion shown) {
        if (motion != shown) {
            motion = shown;
            contacts = shown.skeleton().isStandard() ? FootContacts.of(shown) : null;
        }
        return contacts;
    }
}
