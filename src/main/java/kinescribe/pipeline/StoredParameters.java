package kinescribe.pipeline;

import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a step back from the provenance of its result. */
record StoredParameters(Provenance provenance) {
    String text(String name) throws KinescribeException {
        String value = provenance.parameters().get(name);
        if (value == null) {
            throw unusable(name, null);
        }
        return value;
    }

    boolean has(String name) {
        return provenance.parameters().containsKey(name);
    }

    /** The number, or another one where older programs wrote none. */
    double number(String name, double otherwise) throws KinescribeException {
        return has(name) ? number(name) : otherwise;
    }

    /** The whole number, or another one where older programs wrote none. */
    int integer(String name, int otherwise) throws KinescribeException {
        return has(name) ? integer(name) : otherwise;
    }

    double number(String name) throws KinescribeException {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            throw unusable(name, e);
        }
    }

    int integer(String name) throws KinescribeException {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw unusable(name, e);
        }
    }

    private KinescribeException unusable(String name, @Nullable Throwable cause) {
        return new KinescribeException(
                "The result of step "
                        + provenance.step()
                        + " does not say its parameter \""
                        + name
                        + "\".",
                "Run the step anew with parameters of your choice.",
                cause);
    }
}
