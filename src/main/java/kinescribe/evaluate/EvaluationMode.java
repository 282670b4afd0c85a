package kinescribe.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/** What a recogniser learns from, and on whom it is tested. */
public enum EvaluationMode {
    /** Other real people only. */
    REAL("real", "real only", true, false, false),
    /** Simulated data only (train on synthetic, test on real). */
    VIRTUAL("virtual", "virtual only", false, true, false),
    /** Other real people and simulated data. */
    BOTH("both", "real + virtual", true, true, false),
    /** Other real people and changed copies of their windows: what simulated data compete with. */
    AUGMENT("augment", "real + augmentation", true, false, true),
    /** Other real people, changed copies of their windows and simulated data. */
    BOTH_AUGMENT("both+augment", "real + virtual + augmentation", true, true, true),
    /** Real people only, but tested on simulated ones (train on real, test on synthetic). */
    TRTS("trts", "real only, tested on virtual", true, false, false);

    /** The modes that answer the first question: do simulated data help? */
    public static final List<EvaluationMode> USUAL = List.of(REAL, VIRTUAL, BOTH);

    private final String id;
    private final String label;
    private final boolean learnsReal;
    private final boolean learnsVirtual;
    private final boolean augments;

    EvaluationMode(
            String id, String label, boolean learnsReal, boolean learnsVirtual, boolean augments) {
        this.id = id;
        this.label = label;
        this.learnsReal = learnsReal;
        this.learnsVirtual = learnsVirtual;
        this.augments = augments;
    }

    /**
     * The mode of a word.
     *
     * @throws KinescribeException if there is none
     */
    public static EvaluationMode byId(String id) throws KinescribeException {
        return Stream.of(values())
                .filter(mode -> mode.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no evaluation mode \"" + id + "\".",
                                        "Use one of: "
                                                + Arrays.stream(values())
                                                        .map(EvaluationMode::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** The word that the command line and recipes use. */
    public String id() {
        return id;
    }

    /** Whether real people's windows are learnt from. */
    public boolean learnsReal() {
        return learnsReal;
    }

    /** Whether simulated windows are learnt from. */
    public boolean learnsVirtual() {
        return learnsVirtual;
    }

    /** Whether changed copies of the real windows are learnt from. */
    public boolean augments() {
        return augments;
    }

    /** Whether simulated windows are tested on, and not real ones. */
    public boolean testsVirtual() {
        return this == TRTS;
    }
}
