package kinescribe.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {
    private static final Notice NOTICE = Notice.warning("Taken as centimetres.");

    @ParameterizedTest
    @EnumSource
    void noRemedySpeaksOfTheCommandLine(Remedy remedy) {
        assertThat(NoticeWords.of(NOTICE.withRemedy(remedy)))
                .startsWith("Taken as centimetres.")
                .doesNotContain("--");
    }

    @Test
    void aRemedyNamesTheMenuItem() {
        assertThat(NoticeWords.of(NOTICE)).isEqualTo("Taken as centimetres.");
        assertThat(NoticeWords.of(NOTICE.withRemedy(Remedy.UNIT)))
                .endsWith("another unit with File ▸ Import ▸ Motion, asking rate and unit…");
    }
}
