package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import kinescribe.base.KinescribeException;
import kinescribe.base.Version;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.RealAmount;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Evaluate;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.EvaluationRecipeFile;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.RecipeCohort;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.ScoreLines;
import kinescribe.pipeline.ScorePoint;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateRecipeTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final List<RealAmount> AMOUNTS =
            List.of(new RealAmount(0.5, 0), new RealAmount(1, 2));

    private final Path folder;
    private final Path data;
    private final Path out;

    EvaluateRecipeTest(@TempDir Path folder) {
        this.folder = folder;
        data = folder.resolve("data");
        out = folder.resolve("results.jsonl");
    }

    @BeforeEach
    void writeRecordings() throws IOException {
        Files.createDirectories(data);
        for (String subject : List.of("ann", "bob", "cat", "dan")) {
            Files.writeString(data.resolve(subject + ".csv"), recording(subject));
        }
    }

    @Test
    void anInterruptedGridGoesOnWhereItStood() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL, EvaluationMode.AUGMENT);

        Ended first = run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());
        List<String> whole = Files.readAllLines(out);
        // As if killed while the third of four lines was written.
        String cut = whole.get(2).substring(0, 40);
        Files.writeString(out, whole.get(0) + "\n" + whole.get(1) + "\n" + cut);
        Ended again = run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());
        Ended third = run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(whole).hasSize(4);
        assertThat(scores(Files.readAllLines(out))).isEqualTo(scores(whole));
        assertThat(again.err()).contains("Evaluation 3 of 4").doesNotContain("Evaluation 2 of 4");
        assertThat(third.out()).contains("Everything in this recipe is done.");
        assertThat(again.out()).contains("evaluate --compare " + out);
    }

    @Test
    void theTableSaysTheAmountOfRealDataAndWhatToBeCarefulAbout() throws Exception {
        Files.writeString(
                data.resolve("eve.csv"), recording("eve").replace(",walking", ",waiting"));
        Path recipe = recipe(folders(), EvaluationMode.REAL);

        Ended ended = run("evaluate", "--recipe", recipe.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("loso · 50 %\n", "loso · 2 people\n")
                .containsOnlyOnce(
                        "Classes of one person only, which nobody else can teach: waiting.");
    }

    @Test
    void anAmountThatThereIsNotIsLeftOutAndTold() throws Exception {
        Path file = folder.resolve("recipe.json");
        EvaluationRecipeFile.write(
                new EvaluationRecipe(
                        folders(),
                        WindowSpec.DEFAULT,
                        List.of("forest"),
                        List.of(new RealAmount(1, 99), new RealAmount(1, 2)),
                        List.of(EvaluationMode.REAL),
                        settings()),
                file);

        Ended grid = run("evaluate", "--recipe", file.toString(), "--out", out.toString());
        Ended again = run("evaluate", "--recipe", file.toString(), "--out", out.toString());

        assertThat(grid.code()).isEqualTo(1);
        assertThat(grid.err())
                .contains("One evaluation could not be done", "99 real people", "there are only 3");
        assertThat(grid.out()).contains("loso · 2 people");
        assertThat(Files.readAllLines(out)).singleElement().asString().contains("\"realPeople\":2");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there are only 3");
        assertThat(again.out()).doesNotContain("done");
    }

    @Test
    void otherDataOfTheSameNameAreEvaluatedAnew() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL);
        String[] words = {"evaluate", "--recipe", recipe.toString(), "--out", out.toString()};
        run(words);
        Files.delete(data.resolve("dan.csv"));
        Ended less = run(words);
        Files.writeString(data.resolve("cat.csv"), recording("cat").replace("walking", "running"));
        Ended renamed = run(words);

        assertThat(less.err())
                .contains("Evaluation 2 of 2", "results.jsonl has 2 results at left_wrist from");
        assertThat(renamed.err()).contains("Evaluation 2 of 2", "has 4 results at left_wrist");
        assertThat(ScoreLines.read(out)).extracting(ScorePoint::group).hasSize(6);
        assertThat(new HashSet<>(groups())).hasSize(3).allMatch(g -> g.contains(" · data "));
        List<String> scores = scores(Files.readAllLines(out));
        assertThat(scores).hasSize(6).doesNotHaveDuplicates();
        assertThat(scores.get(1)).contains("dan");
        assertThat(scores.get(3)).doesNotContain("dan");
        assertThat(run(words).out()).contains("Everything in this recipe is done.");
    }

    @Test
    void theSameDataElsewhereAreDone() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL);
        run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());
        Path moved = Files.move(data, folder.resolve("moved"));
        Path same =
                recipe(
                        new RecipeData(
                                List.of(moved.toString()),
                                "",
                                List.of(),
                                "",
                                RecipeCohort.STANDARD),
                        EvaluationMode.REAL);

        Ended again = run("evaluate", "--recipe", same.toString(), "--out", out.toString());

        assertThat(again.out()).contains("Everything in this recipe is done.");
        assertThat(again.err()).doesNotContain("other data");
        assertThat(groups()).containsOnly("left_wrist · forest · loso");
    }

    private List<String> groups() throws KinescribeException {
        return ScoreLines.read(out).stream().map(ScorePoint::group).toList();
    }

    @Test
    void aLineTellsWhereItCameFrom() throws Exception {
        RecipeData told =
                new RecipeData(
                        List.of(data.toString()),
                        "",
                        List.of(),
                        "",
                        new RecipeCohort(2, 4, RecipeCohort.STANDARD.randomise(), 1));
        Path recipe = recipe(told, EvaluationMode.BOTH_AUGMENT);

        run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());

        JsonNode line = new ObjectMapper().readTree(Files.readAllLines(out).get(0));
        assertThat(line.at("/data/folders/0").asText()).isEqualTo(data.toString());
        assertThat(line.at("/data/digest").asText()).hasSize(16);
        assertThat(line.get("program").asText()).isEqualTo(Version.current().toString());
        assertThat(line.at("/cohorts/0/revision").asText()).hasSize(16);
        assertThat(line.get("copies").asInt()).isEqualTo(AugmentedCopies.STANDARD.perWindow());
        assertThat(line.at("/augmentation/jitter").asDouble()).isEqualTo(0.05);
    }

    @Test
    void aResultFileGivesTheComparisonsOfTheEvaluation() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL, EvaluationMode.AUGMENT);

        Ended ended =
                run("evaluate", "--recipe", recipe.toString(), "--out", out.toString(), "--json");
        Ended compared = run("evaluate", "--compare", out.toString(), "--json");

        assertThat(compared.code()).as(compared.err()).isZero();
        JsonNode comparisons = compared.json().get("comparisons");
        assertThat(comparisons).hasSize(2); // at both amounts
        assertThat(comparisons.get(0).get("perClass")).hasSize(2);
        assertThat(comparisons).isEqualTo(ended.json().get("comparisons"));
    }

    @Test
    void optionsAndARecipeGiveTheSameNumbers() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL);
        run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());

        Ended ended =
                run(
                        "evaluate",
                        "--real",
                        data.toString(),
                        "--mode",
                        "real",
                        "--real-people",
                        "2",
                        "--seeds",
                        "2",
                        "--seed",
                        "5",
                        "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode line = new ObjectMapper().readTree(Files.readAllLines(out).get(1));
        assertThat(ended.json().get("macroF1")).isEqualTo(line.get("macroF1"));
        assertThat(ended.json().get("confusion")).isEqualTo(line.get("confusion"));
    }

    @Test
    void theWindowsStepAndARecipeOfItsProjectGiveTheSameNumbers() throws Exception {
        Project project = Project.empty("Small");
        for (String subject : List.of("ann", "bob", "cat", "dan")) {
            Path file = data.resolve(subject + ".csv");
            project =
                    new ImportRecordings(file)
                            .execute(project, CONTEXT)
                            .value()
                            .change()
                            .apply(project);
        }
        Path file = folder.resolve("small.kinescribe");
        ProjectFile.save(project, file, CONTEXT);
        RecipeData told =
                new RecipeData(
                        List.of(),
                        file.toString(),
                        List.of("left_wrist"),
                        "",
                        RecipeCohort.STANDARD);
        Path recipe = recipe(told, EvaluationMode.REAL);

        run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());

        List<String> lines = Files.readAllLines(out);
        for (int i = 0; i < AMOUNTS.size(); i++) {
            EvaluationSettings settings = settings().but().real(AMOUNTS.get(i)).done();
            Evaluate step = new Evaluate("left_wrist", "left_wrist", WindowSpec.DEFAULT, settings);
            EvaluationResult result =
                    step.execute(project, CONTEXT)
                            .value()
                            .change()
                            .apply(project)
                            .runs()
                            .get(0)
                            .value();
            assertThat(new ObjectMapper().readTree(lines.get(i)).get("macroF1").asDouble())
                    .isEqualTo(result.scores().macroF1().value());
        }
    }

    @Test
    void aPositionIsTestedByWhatWasLearntAtTheOthers() throws Exception {
        for (String subject : List.of("ann", "bob", "cat", "dan")) {
            Path file = data.resolve(subject + "_ankle.csv");
            Files.writeString(file, recording(subject).replace("left_wrist", "left_ankle"));
        }

        JsonNode result = evaluated("leave-position-out", data);

        assertThat(result.get("site").asText()).isEqualTo("left_ankle, left_wrist");
        // Four people at two positions: each of the eight is tested once, 46 windows or so.
        assertThat(result.get("windows").get("subjects").asInt()).isEqualTo(4);
        assertThat(result.get("windows").get("trainingPeoplePerFold").asInt()).isEqualTo(3);
        assertThat(evaluation("leave-device-out", data).err()).contains("at least 2 positions");
    }

    @Test
    void aDataSetIsTestedByWhatWasLearntFromTheOthers() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        for (String subject : List.of("ann", "eve")) {
            String others = recording(subject + "2").replace(subject + "2", subject);
            Files.writeString(other.resolve(subject + ".csv"), others);
        }

        JsonNode result = evaluated("leave-dataset-out", data, other);

        assertThat(result.get("site").asText()).isEqualTo("data, other");
        // Ann of the one is not Ann of the other.
        assertThat(result.get("perSubject").size()).isEqualTo(6);
        assertThat(result.get("notices").toString()).contains("people called ann.");
        assertThat(evaluation("loso", data, other).err()).contains("leaves one of them out");
        Files.copy(data.resolve("cat.csv"), other.resolve("gus.csv"));
        assertThat(evaluation("leave-dataset-out", data, other).err())
                .contains("\"data/cat\" and \"other/cat\" (100 %)");
    }

    private static Ended evaluation(String protocol, Path... real) {
        List<String> words = new ArrayList<>(List.of("evaluate", "--mode", "real"));
        words.addAll(List.of("--protocol", protocol, "--seeds", "1", "--json"));
        for (Path folder : real) {
            words.addAll(List.of("--real", folder.toString()));
        }
        return run(words.toArray(String[]::new));
    }

    private static JsonNode evaluated(String protocol, Path... real) throws IOException {
        return evaluation(protocol, real).json();
    }

    @Test
    void whatIsNoResultFileIsLeftAlone() throws Exception {
        Files.writeString(out, "{\"a\": 1}\n");
        Path recipe = recipe(folders(), EvaluationMode.REAL);

        Ended ended = run("evaluate", "--recipe", recipe.toString(), "--out", out.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("Line 1 of results.jsonl is no result");
        assertThat(out).hasContent("{\"a\": 1}");
    }

    @Test
    void onePlaceSaysWhatToEvaluateOn() throws Exception {
        Path recipe = recipe(folders(), EvaluationMode.REAL);

        assertThat(run("evaluate").err()).contains("Nothing says what to evaluate on");
        assertThat(run("evaluate", "--recipe", recipe.toString(), "--real", "x").err())
                .contains("both say");
        assertThat(run("evaluate", "--real", data.toString(), "--protocol", "random").err())
                .contains("force");
    }

    private RecipeData folders() {
        return new RecipeData(List.of(data.toString()), "", List.of(), "", RecipeCohort.STANDARD);
    }

    private static EvaluationSettings settings() {
        return EvaluationSettings.standard(EvaluationMode.REAL).but().repeats(2).seed(5).done();
    }

    private Path recipe(RecipeData told, EvaluationMode... modes) throws KinescribeException {
        Path file = folder.resolve("recipe.json");
        EvaluationRecipeFile.write(
                new EvaluationRecipe(
                        told,
                        WindowSpec.DEFAULT,
                        List.of("forest"),
                        AMOUNTS,
                        List.of(modes),
                        settings()),
                file);
        return file;
    }

    private static List<String> scores(List<String> lines) throws IOException {
        List<String> scores = new ArrayList<>();
        for (String line : lines) {
            JsonNode tree = new ObjectMapper().readTree(line);
            scores.add(tree.get("cell") + " " + tree.get("macroF1") + tree.get("perSubject"));
        }
        return scores;
    }

    private static Ended run(String... arguments) {
        return Ended.run(arguments);
    }

    /** Twelve seconds of rest, then twelve of something like it, hard to tell apart, at 50 Hz. */
    private static String recording(String subject) {
        Random random = new Random(subject.hashCode());
        StringBuilder text = new StringBuilder("time_s,subject,trial,label");
        for (String axis : List.of("x", "y", "z")) {
            text.append(",left_wrist.acc_").append(axis).append("_mps2");
        }
        text.append('\n');
        for (int i = 0; i < 1200; i++) {
            double shift = i < 600 ? 0 : 0.4;
            text.append(i / 50.0).append(',').append(subject).append(",t-").append(subject);
            text.append(i < 600 ? ",standing" : ",walking");
            text.append(',').append(-9.8 + shift + random.nextGaussian()).append(",0.1,");
            text.append(random.nextGaussian()).append('\n');
        }
        return text.toString();
    }
}
