package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class NoticeWordsTest {
    private static final Notice NOTICE = Notice.info("Taken as 60 Hz.");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyRemedyNamesAnOptionOfTheReadingVerbs(Remedy remedy) {
        String words = NoticeWords.of(NOTICE.withRemedy(remedy));
        String option = words.replaceFirst("^.* (--[a-z-]+)\\.$", "$1");
        Object reading = remedy == Remedy.SITE ? new RecipeOptions() : new ReadOptions();
        assertThat(new CommandLine(reading).getCommandSpec().optionsMap()).containsKey(option);
    }

    @Test
    void aNoticeWithoutARemedyStaysAsItIs() {
        assertThat(NoticeWords.of(NOTICE)).isEqualTo("Taken as 60 Hz.");
    }
}
