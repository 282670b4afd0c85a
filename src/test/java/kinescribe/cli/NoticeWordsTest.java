package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class NoticeWordsTest {
    private static final Notice NOTICE = Notice.info("Taken as 60 Hz.");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "DATA_SET"})
    void everyRemedyNamesOptionsOfTheReadingVerbs(Remedy remedy) {
        String words = NoticeWords.of(NOTICE.withRemedy(remedy));
        Object reading =
                remedy == Remedy.SITE || remedy == Remedy.TABLE_UNITS
                        ? new DataImport()
                        : new ReadOptions();
        assertThat(Pattern.compile("--[a-z-]+").matcher(words).results().map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(new CommandLine(reading).getCommandSpec().optionsMap().keySet());
    }

    @Test
    void aNoticeWithoutARemedyStaysAsItIs() {
        assertThat(NoticeWords.of(NOTICE)).isEqualTo("Taken as 60 Hz.");
    }
}
