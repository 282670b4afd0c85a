package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "draw * circle ; he draws a big circle ; 1 ; 5",
                "draw * circle ; draw circle now ; 0 ; 2",
                "draw * circle ; drawing one two three four five circle ; 0 ; -1",
                "clap ; she claps ; 1 ; 2",
                "clap ; she claps ; 0 ; -1",
                "turn page|pages ; turning pages ; 0 ; 2",
            })
    void findsItsWords(String phrase, String text, int start, int end) {
        List<String> words = List.of(text.split(" "));
        assertThat(Phrase.of(Act.CLAP, phrase).endIn(words, start)).isEqualTo(end);
    }
}
