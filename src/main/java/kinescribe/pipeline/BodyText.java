package kinescribe.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.motion.Body;
import kinescribe.motion.Proportions;
import kinescribe.motion.Sex;

/**
 * A body among the parameters of a step. What a plain adult would have too is left out, and so are
 * proportions that are usual for sex and age.
 */
final class BodyText {
    private static final String NAME = "body";
    private static final String HEIGHT = "heightM";
    private static final String MASS = "massKg";
    private static final String SEX = "sex";
    private static final String AGE = "ageYears";
    private static final String PROPORTIONS = "proportions";

    private BodyText() {}

    /** The body as text, with more parameters. */
    static Map<String, String> with(Body body, Map<String, String> more) {
        Map<String, String> text = new HashMap<>(more);
        text.put(NAME, body.name());
        text.put(HEIGHT, String.valueOf(body.heightM()));
        text.put(MASS, String.valueOf(body.massKg()));
        if (body.sex() != Sex.UNSAID) {
            text.put(SEX, body.sex().name());
        }
        if (body.ageYears() != Body.ADULT_YEARS) {
            text.put(AGE, String.valueOf(body.ageYears()));
        }
        if (!body.proportions().equals(Proportions.of(body.sex(), body.ageYears()))) {
            text.put(PROPORTIONS, text(body.proportions()));
        }
        return text;
    }

    /** Whether a parameter tells of the body. */
    static boolean isAbout(String parameter) {
        return List.of(NAME, HEIGHT, MASS, SEX, AGE, PROPORTIONS).contains(parameter);
    }

    static Body read(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        Map<String, String> text = provenance.parameters();
        Sex sex = text.containsKey(SEX) ? Sex.valueOf(stored.text(SEX)) : Sex.UNSAID;
        double age = text.containsKey(AGE) ? stored.number(AGE) : Body.ADULT_YEARS;
        return new Body(
                stored.text(NAME),
                sex,
                age,
                stored.number(HEIGHT),
                stored.number(MASS),
                text.containsKey(PROPORTIONS)
                        ? proportions(stored.text(PROPORTIONS))
                        : Proportions.of(sex, age));
    }

    private static String text(Proportions p) {
        return DoubleStream.of(
                        p.ankleHeight(),
                        p.shank(),
                        p.thigh(),
                        p.hipHalfWidth(),
                        p.shoulderHeight(),
                        p.shoulderHalfWidth(),
                        p.upperArm(),
                        p.forearm(),
                        p.footLength(),
                        p.chinHeight())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Proportions proportions(String text) {
        double[] p = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Proportions(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9]);
    }
}
