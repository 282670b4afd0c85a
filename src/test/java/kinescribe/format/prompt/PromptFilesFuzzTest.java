package kinescribe.format.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.prompt.Curation;
import kinescribe.prompt.PromptText;
import kinescribe.prompt.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Assertions;

class PromptFilesFuzzTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private Path home = Path.of("");

    @BeforeTry
    void makeHome() throws IOException {
        home = Files.createTempDirectory("prompts");
    }

    @AfterTry
    void clear() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }

    @Provide
    Arbitrary<List<FiledPrompt>> prompts() {
        Arbitrary<String> any =
                Arbitraries.strings()
                        .ofMaxLength(40)
                        // Lone halves of surrogate pairs cannot be written in UTF-8.
                        .map(text -> text.replaceAll("\\p{Cs}", "").replace('\ufeff', 'x'));
        Arbitrary<String> texts =
                any.map(PromptFilesFuzzTest::clean).filter(text -> !text.isEmpty());
        Arbitrary<Curation> curations =
                Combinators.combine(
                                Arbitraries.of(Verdict.class),
                                any.list().ofMaxSize(3),
                                any.map(note -> note.replace("\r", "")))
                        .as((verdict, tags, note) -> curation(verdict, tags, note));
        Arbitrary<Optional<Provenance>> authors =
                Combinators.combine(texts, any, Arbitraries.longs())
                        .as(
                                (step, value, seed) ->
                                        new Provenance(
                                                step.strip(),
                                                new TreeMap<>(Map.of("a", value)),
                                                seed,
                                                "1",
                                                List.of()))
                        .optional();
        return Combinators.combine(texts.map(String::strip), texts, curations, authors)
                .as(
                        (activity, text, curation, a) ->
                                new FiledPrompt(activity, text, curation, a, ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> List.copyOf(new LinkedHashSet<>(list)));
    }

    private static Curation curation(Verdict verdict, List<String> tags, String note) {
        return Curation.OPEN.with(verdict).withTags(tags).noted(note);
    }

    private static String clean(String text) {
        try {
            return PromptText.clean(text);
        } catch (KinescribeException e) {
            return "";
        }
    }

    @Property(tries = 150)
    void jsonLinesComeBackAsTheyWere(@ForAll("prompts") List<FiledPrompt> prompts)
            throws Exception {
        comesBack("jsonl", prompts);
    }

    @Property(tries = 150)
    void tablesComeBackAsTheyWere(@ForAll("prompts") List<FiledPrompt> prompts) throws Exception {
        comesBack("csv", prompts);
    }

    private void comesBack(String id, List<FiledPrompt> prompts) throws Exception {
        Path file = home.resolve("a." + id);
        PromptFormat format = PromptFormats.byId(id);
        PromptFormats.write(format, new PromptSet("s", prompts), file);
        assertThat(PromptFormats.of(file)).isSameAs(format);
        assertThat(PromptFormats.read(file, CONTEXT).value()).isEqualTo(prompts);
    }

    @Property(tries = 100)
    void foldersOfTextsKeepActivitiesAndSentences(@ForAll("prompts") List<FiledPrompt> prompts)
            throws Exception {
        PromptFormats.write(PromptFormats.byId("imugpt"), new PromptSet("s", prompts), home);
        assertThat(PromptFormats.byId("imugpt").read(home, CONTEXT).value())
                .extracting(p -> List.of(p.activity(), p.text()))
                .containsExactlyInAnyOrderElementsOf(
                        prompts.stream()
                                .map(p -> List.of(p.activity(), p.text()))
                                .distinct()
                                .toList());
    }

    @Property(tries = 150)
    void brokenFilesEndInASentenceAndNeverHang(
            @ForAll("prompts") List<FiledPrompt> prompts, @ForAll long seed) throws Exception {
        for (String id : List.of("csv", "jsonl", "txt", "humanml3d")) {
            PromptFormat format = PromptFormats.byId(id);
            Path target = home.resolve("broken-" + id + (format.isFolder() ? "" : "." + id));
            PromptFormats.write(format, new PromptSet("s", prompts), target);
            Path file = format.isFolder() ? target.resolve("texts/000001.txt") : target;
            Files.write(file, mutated(Files.readAllBytes(file), seed));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> readOrRefused(target));
        }
    }

    private static boolean readOrRefused(Path source) {
        try {
            return !PromptFormats.read(source, CONTEXT).value().isEmpty();
        } catch (KinescribeException e) {
            return !e.hint().isBlank();
        }
    }

    private static byte[] mutated(byte[] bytes, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        List<Byte> changed = new ArrayList<>();
        for (byte one : bytes) {
            changed.add(one);
        }
        for (int i = 0; i < 1 + random.nextInt(6) && !changed.isEmpty(); i++) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.set(at, (byte) random.nextInt(256));
                case 1 -> changed.remove(at);
                default -> changed.addAll(at, List.copyOf(changed.subList(0, at)));
            }
        }
        byte[] result = new byte[changed.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = changed.get(i);
        }
        return result;
    }
}
