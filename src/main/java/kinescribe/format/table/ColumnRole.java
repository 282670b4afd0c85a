package kinescribe.format.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kinescribe.imu.ImuChannel;
import org.jspecify.annotations.Nullable;

/** What a column of a table is taken for. */
public enum ColumnRole {
    TIME,
    ACC_X,
    ACC_Y,
    ACC_Z,
    /** The gravity part, which phones give beside the movement's: added to the acceleration. */
    GRAVITY_X,
    GRAVITY_Y,
    GRAVITY_Z,
    GYR_X,
    GYR_Y,
    GYR_Z,
    MAG_X,
    MAG_Y,
    MAG_Z,
    LABEL,
    SUBJECT,
    TRIAL,
    /** Says of each row whether it was simulated. */
    SIMULATED,
    /** Not used. */
    IGNORE;

    /** The word for it in recipes, such as {@code acc_x}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people read, such as {@code acc x}. */
    public String label() {
        return this == IGNORE ? "not used" : word().replace('_', ' ');
    }

    /** The channel that the column's numbers become part of; null where it is no sensor's. */
    public @Nullable ImuChannel channel() {
        int axis = ordinal() - (isGravity() ? GRAVITY_X : ACC_X).ordinal();
        if (isGravity() || (axis >= 0 && axis < 3)) {
            return ImuChannel.values()[axis];
        }
        return isSensor() ? ImuChannel.valueOf(name()) : null;
    }

    /** Whether the column has a sensor's numbers. */
    public boolean isSensor() {
        return ordinal() >= ACC_X.ordinal() && ordinal() <= MAG_Z.ordinal();
    }

    /** Whether this is the gravity part of an acceleration. */
    boolean isGravity() {
        return ordinal() >= GRAVITY_X.ordinal() && ordinal() <= GRAVITY_Z.ordinal();
    }

    /** The same kind's role for another axis, 0 to 2. */
    ColumnRole onAxis(int axis) {
        if (!isSensor()) {
            throw new IllegalArgumentException("Expected a sensor's role, got " + this);
        }
        int first = ACC_X.ordinal() + (ordinal() - ACC_X.ordinal()) / 3 * 3;
        return values()[first + axis];
    }

    /** The role of that word. */
    static Optional<ColumnRole> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
