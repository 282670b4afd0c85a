package kinescribe.pipeline;

import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Augmentation;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;

/**
 * The settings of an evaluation among the parameters of its step: those that its mode makes use of,
 * so that evaluations that differ in nothing else are one. How networks are trained is told where
 * it is not as usual.
 */
final class SettingsText {
    private static final String MODE = "mode";
    private static final String PROTOCOL = "protocol";
    private static final String MODEL = "model";
    private static final String SHARE = "realShare";
    private static final String BY_CLASS = "realByClass";
    private static final String PEOPLE = "realPeople";
    private static final String WEIGHT = "virtualWeight";
    private static final String CALIBRATION = "virtualCalibration";
    private static final String PRETRAIN = "pretrain";
    private static final String COPIES = "copies";
    private static final String REPEATS = "repeats";
    private static final String EPOCHS = "epochs";

    private SettingsText() {}

    static Map<String, String> of(EvaluationSettings settings) {
        Map<String, String> text = new TreeMap<>();
        EvaluationMode mode = settings.mode();
        text.put(MODE, mode.name());
        text.put(PROTOCOL, settings.protocol().id());
        text.put(MODEL, settings.model());
        if (ModelKinds.isNetwork(settings.model())
                && !settings.training().equals(TrainingOptions.STANDARD)) {
            text.putAll(settings.training().byName());
        }
        text.put(REPEATS, String.valueOf(settings.repeats()));
        if (settings.seesReal()) {
            text.put(SHARE, String.valueOf(settings.real().share()));
            text.put(BY_CLASS, String.valueOf(settings.real().byClass()));
            text.put(PEOPLE, String.valueOf(settings.real().people()));
        }
        if (mode.learnsReal() && mode.learnsVirtual()) {
            text.put(WEIGHT, String.valueOf(settings.virtual().weight()));
            text.put(PRETRAIN, String.valueOf(settings.virtual().pretrain()));
        }
        if (mode.learnsVirtual()) {
            text.put(CALIBRATION, settings.virtual().calibration().id());
        }
        if (mode.augments()) {
            text.put(COPIES, String.valueOf(settings.copies().perWindow()));
            Augmentation how = settings.copies().how();
            text.put("jitter", String.valueOf(how.jitter()));
            text.put("scaling", String.valueOf(how.scaling()));
            text.put("rotationRad", String.valueOf(how.rotationRad()));
            text.put("magnitudeWarp", String.valueOf(how.magnitudeWarp()));
            text.put("timeWarp", String.valueOf(how.timeWarp()));
        }
        return text;
    }

    /**
     * The settings of a stored step. Those of older programs drew windows by class and no people,
     * and simulated windows counted as much as real ones.
     */
    static EvaluationSettings read(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        return new EvaluationSettings(
                mode(stored.text(MODE)),
                Protocol.parseForced(stored.text(PROTOCOL)),
                stored.text(MODEL),
                new RealAmount(
                        stored.number(SHARE, 1),
                        stored.integer(PEOPLE, 0),
                        !stored.has(BY_CLASS) || Boolean.parseBoolean(stored.text(BY_CLASS))),
                new VirtualUse(
                        stored.number(WEIGHT, VirtualUse.ALIKE.weight()),
                        stored.has(CALIBRATION)
                                ? VirtualCalibration.byId(stored.text(CALIBRATION))
                                : VirtualCalibration.RAW,
                        stored.has(PRETRAIN) && Boolean.parseBoolean(stored.text(PRETRAIN))),
                stored.has(COPIES) ? copies(stored) : AugmentedCopies.STANDARD,
                stored.has(EPOCHS)
                        ? TrainingOptions.of(provenance.parameters())
                        : TrainingOptions.STANDARD,
                stored.integer(REPEATS),
                provenance.seed());
    }

    private static AugmentedCopies copies(StoredParameters stored) throws KinescribeException {
        return new AugmentedCopies(
                stored.integer(COPIES),
                new Augmentation(
                        stored.number("jitter"),
                        stored.number("scaling"),
                        stored.number("rotationRad"),
                        stored.number("magnitudeWarp"),
                        stored.number("timeWarp")));
    }

    private static EvaluationMode mode(String name) throws KinescribeException {
        try {
            return EvaluationMode.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "There is no evaluation mode \"" + name + "\".", "Run the evaluation anew.", e);
        }
    }
}
