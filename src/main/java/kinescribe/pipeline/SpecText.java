package kinescribe.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;

/** A window specification among the parameters of a step. */
final class SpecText {
    private static final String LENGTH = "windowS";
    private static final String STEP = "stepS";
    private static final String RATE = "rateHz";
    private static final String MAJORITY = "majorityShare";
    private static final String CHANNELS = "channels";

    private SpecText() {}

    /**
     * The specification as text, with one more parameter; the usual channels are not told, so that
     * what was made before there was a choice stays the same.
     */
    static Map<String, String> with(WindowSpec spec, String name, String value) {
        Map<String, String> text = new HashMap<>();
        text.put(LENGTH, String.valueOf(spec.lengthS()));
        text.put(STEP, String.valueOf(spec.stepS()));
        text.put(RATE, String.valueOf(spec.rateHz()));
        text.put(MAJORITY, String.valueOf(spec.majorityShare()));
        if (!spec.triads().equals(WindowSpec.USUAL_TRIADS)) {
            text.put(CHANNELS, String.join(",", TriadText.of(spec.triads())));
        }
        text.put(name, value);
        return text;
    }

    static WindowSpec read(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        return new WindowSpec(
                stored.number(LENGTH),
                stored.number(STEP),
                stored.number(RATE),
                stored.number(MAJORITY),
                stored.has(CHANNELS)
                        ? TriadText.read(List.of(stored.text(CHANNELS).split(",", -1)))
                        : WindowSpec.USUAL_TRIADS);
    }
}
