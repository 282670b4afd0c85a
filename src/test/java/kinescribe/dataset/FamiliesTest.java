package kinescribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.imu.Origin;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    /** Bea and Dan did trial 2; Dan and Ada trial 3; nobody did any with Cem. */
    private static final List<Window> WINDOWS =
            List.of(
                    window("cem", "1", Origin.REAL),
                    window("bea", "2", Origin.VIRTUAL),
                    window("dan", "2", Origin.REAL),
                    window("dan", "3", Origin.REAL),
                    window("ada", "3", Origin.VIRTUAL),
                    window("eve", "4", Origin.VIRTUAL));

    private final Families families = new Families(WINDOWS);

    @Test
    void whoSharesATrialAlsoByWayOfOthersIsOfOneFamily() {
        assertThat(families.people())
                .containsExactly(List.of("ada", "bea", "dan"), List.of("cem"), List.of("eve"));
        assertThat(WINDOWS.subList(1, 5)).extracting(families::of).containsOnly(dans());
    }

    @Test
    void familiesWithSomebodyMeasuredSayWhenToStop() {
        assertThat(families.judges(false))
                .containsExactly("person cem", dans(), dans(), dans(), dans(), "");
        assertThat(families.judges(true)).endsWith("person eve").doesNotContain("");
    }

    private String dans() {
        return families.of(WINDOWS.get(2));
    }

    private static Window window(String person, String trial, Origin origin) {
        return new Window(
                "walk", new Window.Source(person, trial, "wrist", origin, 0), new float[1]);
    }
}
