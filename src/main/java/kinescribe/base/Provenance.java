package kinescribe.base;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result was made from: the step, its parameters, its seed, the program version and the
 * revision of every input. Two results with equal provenance are equal.
 *
 * @param step the step's id, such as {@code motion.synthesize} or {@code motion.import}
 * @param parameters the step's parameters as text, by name
 * @param seed the seed; 0 where the step uses no chance
 * @param version the program's version, and the model's where one took part
 * @param inputs the inputs with the revision each had
 */
public record Provenance(
        String step,
        SortedMap<String, String> parameters,
        long seed,
        String version,
        List<Input> inputs) {

    /**
     * One input of a step.
     *
     * @param id the input's id within the project
     * @param revision the revision it had when it was used
     */
    public record Input(String id, String revision) {}

    public Provenance {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        inputs = List.copyOf(inputs);
    }

    /** Provenance of a step of this program version. */
    public static Provenance of(
            String step, Map<String, String> parameters, long seed, List<Input> inputs) {
        return new Provenance(
                step, new TreeMap<>(parameters), seed, Version.current().toString(), inputs);
    }

    /**
     * A name for the result: 16 hexadecimal digits that depend on step, parameters, seed and the
     * revisions of the inputs, so that a result is known by how it is made. The program's version
     * is left out: a newer program alone does not put results out of date.
     */
    public String revision() {
        StringBuilder text = new StringBuilder(step).append('\n').append(seed).append('\n');
        parameters.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        inputs.forEach(input -> text.append('<').append(input.revision()).append('\n'));
        return Digests.shortDigest(text.toString());
    }
}
