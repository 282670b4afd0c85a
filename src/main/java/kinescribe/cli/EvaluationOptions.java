package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
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
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.RecipeData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of verbs that train and test. */
final class EvaluationOptions {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            split = ",",
            description =
                    "What to learn from: real, virtual, both, augment (real and changed copies),"
                            + " both+augment, or trts (real, tested on virtual); several with"
                            + " commas, or all (default: real,virtual,both).")
    private List<String> modes = List.of();

    @Option(
            names = "--against",
            paramLabel = "MODE",
            description =
                    "Compare the other modes with this one on the same people (default: each with"
                            + " the mode that does without what it adds).")
    private @Nullable String against;

    @Option(
            names = "--real-share",
            defaultValue = "1",
            description = "Share of the real training windows, such as 0.05 (default: 1).")
    private double realShare;

    @Option(
            names = "--real-people",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How many real people to learn from, drawn anew each turn (default: all).")
    private int realPeople;

    @Option(
            names = "--share-by-class",
            description = "Draw that share from each class by itself, at least one window of each.")
    private boolean byClass;

    @Option(
            names = "--virtual-weight",
            paramLabel = "W",
            description =
                    "What all virtual windows weigh, in what the real ones weigh; 0 to count each"
                            + " as one (default: ${DEFAULT-VALUE}).")
    private double virtualWeight = VirtualUse.STANDARD.weight();

    @Option(
            names = "--virtual-calibration",
            paramLabel = "HOW",
            description =
                    "raw, quantile or quantile-per-activity, fitted within each turn on the real"
                            + " windows it learns from (default: raw).")
    private String calibration = VirtualCalibration.RAW.id();

    @Option(
            names = "--pretrain",
            description = "Networks learn from virtual windows first, then from the others.")
    private boolean pretrain;

    @Option(
            names = "--force-random-split",
            description = "Allow --protocol random, which tests people learnt from; it is marked.")
    private boolean forced;

    @Option(
            names = "--copies",
            paramLabel = "N",
            description =
                    "Changed copies of each real window, in modes that augment; 0 for as many as"
                            + " there are virtual windows (default: ${DEFAULT-VALUE}).")
    private int copies = AugmentedCopies.STANDARD.perWindow();

    @Option(
            names = "--protocol",
            defaultValue = "loso",
            description =
                    "loso, kfold:K, lko:K (K people at a time), split or split:A,B (the people to test),"
                            + " leave-position-out, leave-device-out or leave-dataset-out, always"
                            + " by subject (default: loso).")
    private String protocol = "";

    @Option(
            names = "--model",
            defaultValue = ModelKinds.FOREST,
            description =
                    "forest (default), forest-stats (of statistics and spectra), cnn,"
                            + " deepconvlstm, resnet, transformer or tiny.")
    private String model = "";

    @Mixin private NetworkOptions networks = new NetworkOptions();

    @Option(names = "--seeds", defaultValue = "3", description = "How many seeds (default: 3).")
    private int seeds;

    @Option(names = "--seed", defaultValue = "1", description = "The first seed (default: 1).")
    private long seed;

    /** The mode that all others are compared with; null for the usual pairs. */
    @Nullable EvaluationMode against() throws KinescribeException {
        return against == null ? null : EvaluationMode.byId(against);
    }

    long seed() {
        return seed;
    }

    /** The recipe that says the same. */
    EvaluationRecipe recipe(RecipeData data, WindowSpec windows) throws KinescribeException {
        EvaluationSettings first = settings().get(0);
        return new EvaluationRecipe(
                data, windows, List.of(first.model()), List.of(first.real()), modes(), first);
    }

    /** The evaluations that were asked for, one for each mode. */
    List<EvaluationSettings> settings() throws KinescribeException {
        Arguments.within("--real-share", realShare, 1e-6, 1);
        Arguments.within("--real-people", realPeople, 0, 100_000);
        Arguments.within("--virtual-weight", virtualWeight, 0, 1e6);
        Arguments.within("--copies", copies, 0, 1000);
        Arguments.within("--seeds", seeds, 1, 1000);
        Protocol how = forced ? Protocol.parseForced(protocol) : Protocol.parse(protocol);
        VirtualUse use =
                new VirtualUse(virtualWeight, VirtualCalibration.byId(calibration), pretrain);
        String trainer = ModelKinds.known(model);
        TrainingOptions training = networks.options();
        return modes().stream()
                .map(
                        m ->
                                new EvaluationSettings(
                                        m,
                                        how,
                                        trainer,
                                        new RealAmount(realShare, realPeople, byClass),
                                        use,
                                        new AugmentedCopies(copies, Augmentation.STANDARD),
                                        training,
                                        seeds,
                                        seed))
                .toList();
    }

    private List<EvaluationMode> modes() throws KinescribeException {
        if (modes.isEmpty()) {
            return EvaluationMode.USUAL;
        }
        if (modes.equals(List.of("all"))) {
            return List.of(EvaluationMode.values());
        }
        List<EvaluationMode> chosen = new ArrayList<>();
        for (String mode : modes) {
            chosen.add(EvaluationMode.byId(mode));
        }
        return chosen;
    }
}
