package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/** What one number of an AMC line moves. */
enum AsfChannel {
    TX,
    TY,
    TZ,
    RX,
    RY,
    RZ;

    boolean isRotation() {
        return ordinal() >= RX.ordinal();
    }

    Vec3 axis() {
        return switch (this) {
            case TX, RX -> Vec3.X;
            case TY, RY -> Vec3.Y;
            case TZ, RZ -> Vec3.Z;
        };
    }

    /** The channels that stand on a line from a word on. */
    static List<AsfChannel> listed(WordLines in, int from) throws KinescribeException {
        List<AsfChannel> channels = new ArrayList<>();
        for (int i = from; i < in.size(); i++) {
            String word = in.word(i).toUpperCase(Locale.ROOT);
            AsfChannel found = null;
            for (AsfChannel channel : values()) {
                found = channel.name().equals(word) ? channel : found;
            }
            if (found == null || channels.contains(found)) {
                throw in.fault(
                        i,
                        "expected a channel such as tx or rz, each once, found "
                                + BvhScanner.shown(in.word(i)),
                        "Bones that change their length (channel l) cannot be read.");
            }
            channels.add(found);
        }
        return List.copyOf(channels);
    }
}
