package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodyShape;

/** The shapes of the few skeletons in a picture, made once. */
final class ShapeCache {
    /** A body and a ghost, and one more in passing from one motion to the next. */
    private static final int KEPT = 3;

    private record Shapes(Skeleton skeleton, BodyShape limbs, BodyShape bones) {}

    private final List<Shapes> known = new ArrayList<>();

    BodyShape limbs(Skeleton skeleton) {
        return of(skeleton).limbs();
    }

    BodyShape bones(Skeleton skeleton) {
        return of(skeleton).bones();
    }

    private Shapes of(Skeleton skeleton) {
        for (Shapes shapes : known) {
            if (shapes.skeleton().equals(skeleton)) {
                return shapes;
            }
        }
        Shapes made = new Shapes(skeleton, BodyShape.limbs(skeleton), BodyShape.bones(skeleton));
        known.add(0, made);
        if (known.size() > KEPT) {
            known.remove(KEPT);
        }
        return made;
    }
}
