package kinescribe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a benchmark's operations per second are called in front of people. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Figure {
    /** The figure's name, such as {@code imu.simulate}. */
    String name();

    /** Its unit, such as {@code sensor-s/s}. */
    String unit();
}
