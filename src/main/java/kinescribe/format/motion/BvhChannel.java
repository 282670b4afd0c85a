package kinescribe.format.motion;

import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/** What one number of a BVH frame moves. */
enum BvhChannel {
    XPOSITION(false),
    YPOSITION(false),
    ZPOSITION(false),
    XROTATION(true),
    YROTATION(true),
    ZROTATION(true);

    private final boolean rotation;

    BvhChannel(boolean rotation) {
        this.rotation = rotation;
    }

    Vec3 axis() {
        return switch (this) {
            case XPOSITION, XROTATION -> Vec3.X;
            case YPOSITION, YROTATION -> Vec3.Y;
            case ZPOSITION, ZROTATION -> Vec3.Z;
        };
    }

    boolean isRotation() {
        return rotation;
    }

    static BvhChannel of(BvhScanner in) throws KinescribeException {
        String word = in.word();
        for (BvhChannel channel : values()) {
            if (channel.name().toLowerCase(Locale.ROOT).equals(word)) {
                return channel;
            }
        }
        throw in.fault(
                "expected a channel such as Xposition or Zrotation, found "
                        + BvhScanner.shown(word));
    }
}
