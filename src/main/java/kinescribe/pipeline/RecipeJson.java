package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Augmentation;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;
import org.jspecify.annotations.Nullable;

/** An evaluation recipe as its file tells it: what is left out is as usual. */
record RecipeJson(
        String kind,
        int schema,
        Data data,
        @Nullable Windows windows,
        @Nullable String protocol,
        @Nullable Boolean forceRandomSplit,
        @Nullable List<String> modes,
        @Nullable List<String> models,
        @Nullable List<Amount> real,
        @Nullable Virtual virtual,
        @Nullable Copies augmentation,
        @Nullable Training training,
        @Nullable Integer repeats,
        @Nullable Long seed) {
    static final String KIND = "kinescribe evaluation recipe";
    static final int SCHEMA = 1;

    record Data(
            @Nullable List<String> folders,
            @Nullable String project,
            @Nullable List<String> sites,
            @Nullable String virtualSite,
            @Nullable Cohort cohort) {}

    record Cohort(
            @Nullable Integer people,
            @Nullable Double secondsPerActivity,
            @Nullable String randomise,
            @Nullable Long seed) {}

    record Windows(
            @Nullable Double lengthS,
            @Nullable Double stepS,
            @Nullable Double rateHz,
            @Nullable Double majorityShare,
            @Nullable List<String> channels) {
        private static final Windows NONE = new Windows(null, null, null, null, null);

        static Windows of(WindowSpec spec) {
            return new Windows(
                    spec.lengthS(),
                    spec.stepS(),
                    spec.rateHz(),
                    spec.majorityShare(),
                    TriadText.of(spec.triads()));
        }

        /** How windows are cut, as usual where nothing is told. */
        static WindowSpec spec(@Nullable Windows told) throws KinescribeException {
            WindowSpec usual = WindowSpec.DEFAULT;
            Windows cut = or(told, NONE);
            requireWhole("channels", cut.channels);
            return new WindowSpec(
                    or(cut.lengthS, usual.lengthS()),
                    or(cut.stepS, usual.stepS()),
                    or(cut.rateHz, usual.rateHz()),
                    or(cut.majorityShare, usual.majorityShare()),
                    cut.channels == null ? usual.triads() : TriadText.read(cut.channels));
        }
    }

    record Amount(@Nullable Double share, @Nullable Integer people, @Nullable Boolean byClass) {}

    record Virtual(
            @Nullable Double weight, @Nullable String calibration, @Nullable Boolean pretrain) {}

    record Copies(
            @Nullable Integer perWindow,
            @Nullable Double jitter,
            @Nullable Double scaling,
            @Nullable Double rotationRad,
            @Nullable Double magnitudeWarp,
            @Nullable Double timeWarp) {}

    record Training(
            @Nullable Integer epochs,
            @Nullable Integer batch,
            @Nullable Double learningRate,
            @Nullable Double weightDecay,
            @Nullable Integer patience,
            @Nullable Boolean balanced,
            @Nullable Integer threads) {
        private static final Training NONE = new Training(null, null, null, null, null, null, null);

        static Training of(TrainingOptions options) {
            return new Training(
                    options.epochs(),
                    options.batch(),
                    options.learningRate(),
                    options.weightDecay(),
                    options.patience(),
                    options.balanced(),
                    options.threads());
        }

        /** How networks are trained, as usual where nothing is told. */
        static TrainingOptions options(@Nullable Training told) {
            TrainingOptions usual = TrainingOptions.STANDARD;
            Training how = or(told, NONE);
            return new TrainingOptions(
                    or(how.epochs, usual.epochs()),
                    or(how.batch, usual.batch()),
                    or(how.learningRate, usual.learningRate()),
                    or(how.weightDecay, usual.weightDecay()),
                    or(how.patience, usual.patience()),
                    or(how.balanced, usual.balanced()),
                    or(how.threads, usual.threads()));
        }
    }

    /**
     * The recipe.
     *
     * @throws KinescribeException for a word that nothing is called by
     * @throws IllegalArgumentException for a number that cannot be
     */
    EvaluationRecipe recipe() throws KinescribeException {
        requireWhole("modes", modes);
        requireWhole("models", models);
        requireWhole("real", real);
        String word = or(protocol, Protocol.LOSO.id());
        EvaluationSettings usual = EvaluationSettings.standard(EvaluationMode.REAL);
        EvaluationSettings common =
                usual.but()
                        .protocol(
                                or(forceRandomSplit, false)
                                        ? Protocol.parseForced(word)
                                        : Protocol.parse(word))
                        .virtual(virtualUse())
                        .copies(copies())
                        .training(Training.options(training))
                        .repeats(or(repeats, usual.repeats()))
                        .seed(or(seed, usual.seed()))
                        .done();
        for (String model : or(models, List.<String>of())) {
            ModelKinds.known(model);
        }
        List<EvaluationMode> chosen = EvaluationMode.USUAL;
        if (modes != null) {
            chosen = new ArrayList<>();
            for (String mode : modes) {
                chosen.add(EvaluationMode.byId(mode));
            }
        }
        return new EvaluationRecipe(
                recipeData(),
                Windows.spec(windows),
                or(models, List.of(usual.model())),
                or(real, List.of(new Amount(null, null, null))).stream()
                        .map(
                                a ->
                                        new RealAmount(
                                                or(a.share, 1.0),
                                                or(a.people, 0),
                                                or(a.byClass, false)))
                        .toList(),
                chosen,
                common);
    }

    private static void requireWhole(String name, @Nullable List<?> told) {
        if (told != null && told.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("\"" + name + "\" has an entry without a value");
        }
    }

    private RecipeData recipeData() {
        RecipeCohort usual = RecipeCohort.STANDARD;
        Cohort cohort = or(data.cohort, new Cohort(null, null, null, null));
        return new RecipeData(
                or(data.folders, List.of()),
                or(data.project, ""),
                or(data.sites, List.of()),
                or(data.virtualSite, ""),
                new RecipeCohort(
                        or(cohort.people, usual.people()),
                        or(cohort.secondsPerActivity, usual.secondsPerActivity()),
                        or(cohort.randomise, usual.randomise()),
                        or(cohort.seed, or(seed, usual.seed()))));
    }

    private VirtualUse virtualUse() throws KinescribeException {
        VirtualUse usual = VirtualUse.STANDARD;
        Virtual use = or(virtual, new Virtual(null, null, null));
        return new VirtualUse(
                or(use.weight, usual.weight()),
                VirtualCalibration.byId(or(use.calibration, usual.calibration().id())),
                or(use.pretrain, usual.pretrain()));
    }

    private AugmentedCopies copies() {
        Augmentation usual = Augmentation.STANDARD;
        Copies made = or(augmentation, new Copies(null, null, null, null, null, null));
        return new AugmentedCopies(
                or(made.perWindow, AugmentedCopies.STANDARD.perWindow()),
                new Augmentation(
                        or(made.jitter, usual.jitter()),
                        or(made.scaling, usual.scaling()),
                        or(made.rotationRad, usual.rotationRad()),
                        or(made.magnitudeWarp, usual.magnitudeWarp()),
                        or(made.timeWarp, usual.timeWarp())));
    }

    /** A recipe as its file tells it, everything said. */
    static RecipeJson of(EvaluationRecipe recipe) {
        RecipeData data = recipe.data();
        RecipeCohort people = data.cohort();
        boolean folders = data.project().isEmpty();
        EvaluationSettings common = recipe.common();
        Augmentation how = common.copies().how();
        VirtualUse use = common.virtual();
        return new RecipeJson(
                KIND,
                SCHEMA,
                new Data(
                        folders ? data.folders() : null,
                        folders ? null : data.project(),
                        data.sites(),
                        folders ? null : data.virtualSite(),
                        folders
                                ? new Cohort(
                                        people.people(),
                                        people.secondsPerActivity(),
                                        people.randomise(),
                                        people.seed())
                                : null),
                Windows.of(recipe.windows()),
                common.protocol().id(),
                common.protocol().watermark().isPresent() ? true : null,
                recipe.modes().stream().map(EvaluationMode::id).toList(),
                recipe.models(),
                recipe.amounts().stream()
                        .map(a -> new Amount(a.share(), a.people(), a.byClass()))
                        .toList(),
                new Virtual(use.weight(), use.calibration().id(), use.pretrain()),
                new Copies(
                        common.copies().perWindow(),
                        how.jitter(),
                        how.scaling(),
                        how.rotationRad(),
                        how.magnitudeWarp(),
                        how.timeWarp()),
                Training.of(common.training()),
                common.repeats(),
                common.seed());
    }

    private static <T> T or(@Nullable T said, T usual) {
        return said == null ? usual : said;
    }
}
