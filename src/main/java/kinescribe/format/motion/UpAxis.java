package kinescribe.format.motion;

import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** The axis that points up in a file. */
public enum UpAxis {
    /** Y is up, as here. */
    Y,
    /** Z is up; it becomes Y, and what pointed along −Y points along Z then. */
    Z;

    /** Its name in options and files: {@code y} or {@code z}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The axis in the file's frame. */
    Vec3 axis() {
        return this == Y ? Vec3.Y : Vec3.Z;
    }

    /** The turn that brings the file's frame into ours: the least one. */
    Quat toYUp() {
        return Quat.between(axis(), Vec3.Y);
    }

    /**
     * The axis that a person has written.
     *
     * @throws KinescribeException if it is neither {@code y} nor {@code z}
     */
    public static UpAxis of(String text) throws KinescribeException {
        for (UpAxis up : values()) {
            if (up.name().equalsIgnoreCase(text.strip())) {
                return up;
            }
        }
        throw new KinescribeException(
                "\"" + text + "\" is no axis that may point up.", "Choose y or z.");
    }
}
