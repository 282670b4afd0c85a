package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteMatchTest {
    @ParameterizedTest
    @CsvSource({
        "right_pocket, Right Pocket, 3",
        "right_pocket, pocket, 2",
        "left_wrist, right_wrist, 2",
        "right_thigh, pocket, 1",
        "left_wrist, forearm, 1",
        "left_wrist, left_ankle, 0",
        "head, chest, 0"
    })
    void judgesSitesByTheirWords(String first, String second, int score) {
        assertThat(SiteMatch.score(first, second)).isEqualTo(score);
        assertThat(SiteMatch.score(second, first)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "left_wrist, pocket, true",
        "left_wrist, right_wrist, true",
        "wrist_left, right_forearm, true",
        "left_wrist, wrist, false",
        "left_thigh, pocket, false",
        "Left Wrist, left_wrist, false",
        "sensor, head, false"
    })
    void placesDifferOnlyWhereThatIsKnown(String first, String second, boolean differ) {
        assertThat(SiteMatch.differ(first, second)).isEqualTo(differ);
        assertThat(SiteMatch.differ(second, first)).isEqualTo(differ);
    }
}
