package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TriangleTest {
    @Test
    void anglesAreThoseOfTheTriangleThreeFourFive() {
        assertThat(Triangle.angleRad(3, 4, 5)).isCloseTo(Math.PI / 2, within(1e-12));
        assertThat(Triangle.angleRad(3, 5, 4)).isCloseTo(Math.asin(0.8), within(1e-12));
    }

    @Test
    void sidesThatMeetNowhereGiveAStraightLine() {
        assertThat(Triangle.angleRad(1, 1, 3)).isEqualTo(Math.PI);
        assertThat(Triangle.angleRad(3, 1, 1)).isZero();
    }
}
