package kinescribe.format.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.format.imu.SimulatedMark;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a column's name says: in the spellings of phone and watch apps and of research sensors, in
 * English and in the commonest words of German, French and Spanish.
 *
 * @param kind what the name says is measured
 * @param axis 0, 1 or 2 for x, y, z; −1 where the name tells none
 * @param unit the unit as written in the name; empty where there is none
 * @param rest what is left of the name: site, device, or nothing
 */
record ColumnWords(ColumnKind kind, int axis, String unit, String rest) {
    private static final Pattern BRACKET =
            Pattern.compile("[(\\[]([^\\])]*(?:\\([^)]*\\))?[^(\\[]*)[)\\]]\\*?\\s*$");
    private static final Pattern TIGHT =
            Pattern.compile("(acc|accel|gyr|gyro|mag|magn|a|g|w|gf|b|m|rot|omega)_?([xyz])");
    private static final Pattern UNIT_WORD =
            Pattern.compile(
                    "m/s\\^?2|m/s²|m/\\(s(?:ec)?\\^?2\\)|mps2|g|mg|rad/s|mrad/s|mradps|mdps|mdeg/s|m°/s|radps|dps|degps|deg/s|°/s"
                            + "|ut|µt|μt|mt|nt|gauss|mgauss|s|ms|us|µs|ns|sec|seconds");

    private static final Set<String> ACC =
            Set.of(
                    "acc",
                    "accel",
                    "accl",
                    "accelerometer",
                    "acceleration",
                    "accelerations",
                    "a",
                    "beschleunigung",
                    "beschl",
                    "beschleunigungssensor",
                    "accelerometre",
                    "aceleracion",
                    "acelerometro");
    private static final Set<String> LINEAR =
            Set.of(
                    "linear",
                    "user",
                    "free",
                    "lin",
                    "useracceleration",
                    "linearacceleration",
                    "useracc",
                    "freeacc",
                    "linacc");
    private static final Set<String> GRAVITY =
            Set.of("gravity", "grav", "schwerkraft", "erdanziehung", "gravite", "gravedad");
    private static final Set<String> GYR =
            Set.of(
                    "gyr",
                    "gyro",
                    "gyroscope",
                    "omega",
                    "rotationrate",
                    "gyrorotation",
                    "angvel",
                    "angularvelocity",
                    "winkelgeschwindigkeit",
                    "drehrate",
                    "gyroskop",
                    "angulaire",
                    "angular",
                    "giroscopio",
                    "g",
                    "w");
    private static final Set<String> MAG =
            Set.of(
                    "mag",
                    "magn",
                    "magnet",
                    "magneto",
                    "magnetic",
                    "magnetometer",
                    "b",
                    "m",
                    "magnetfeld",
                    "magnetometre",
                    "magnetique",
                    "magnetico",
                    "magnetometro");
    private static final Set<String> TIME =
            Set.of(
                    "time",
                    "timestamp",
                    "timestamps",
                    "t",
                    "elapsed",
                    "epoch",
                    "datetime",
                    "unix",
                    "clock",
                    "ts",
                    "millis",
                    "logging",
                    "zeit",
                    "zeitstempel",
                    "uhrzeit",
                    "temps",
                    "horodatage",
                    "tiempo");
    private static final Set<String> COUNTER =
            Set.of(
                    "sample",
                    "samples",
                    "counter",
                    "index",
                    "packet",
                    "frame",
                    "n",
                    "nr",
                    "idx",
                    "zahler",
                    "echantillon",
                    "muestra");
    private static final Set<String> LABEL =
            Set.of(
                    "label",
                    "labels",
                    "activity",
                    "activities",
                    "class",
                    "target",
                    "annotation",
                    "aktivitat",
                    "activite",
                    "actividad",
                    "etiqueta");
    private static final Set<String> SUBJECT =
            Set.of(
                    "subject",
                    "user",
                    "participant",
                    "person",
                    "proband",
                    "subjectid",
                    "userid",
                    "sujet",
                    "sujeto");
    private static final Set<String> TRIAL =
            Set.of("trial", "session", "run", "rep", "experiment", "versuch", "essai", "ensayo");

    /** A name with one of these is of something that is neither sensor nor time. */
    private static final Set<String> OTHER =
            Set.of(
                    "quat",
                    "quaternion",
                    "attitude",
                    "euler",
                    "roll",
                    "pitch",
                    "yaw",
                    "orientation",
                    "velinc",
                    "oriinc",
                    "dq",
                    "dv",
                    "position",
                    "heading",
                    "bias",
                    "std",
                    "sd",
                    "temperature",
                    "temp",
                    "vector",
                    "norm",
                    "abs",
                    "absolute",
                    "magnitude",
                    "battery",
                    "latitude",
                    "longitude",
                    "altitude",
                    "location",
                    "uncalibrated",
                    "tgf",
                    "pressure",
                    "humidity",
                    "bpm",
                    "clipping",
                    "status");

    /** Words that say nothing about the place. */
    private static final Set<String> NOISE =
            Set.of(
                    "cal",
                    "raw",
                    "ln",
                    "wr",
                    "wide",
                    "low",
                    "noise",
                    "range",
                    "sensor",
                    "data",
                    "force",
                    "field",
                    "angular",
                    "velocity",
                    "rate",
                    "rotation",
                    "motion",
                    "device",
                    "imu",
                    "shimmer",
                    "in",
                    "of",
                    "total",
                    "axis",
                    "local",
                    "flux",
                    "value",
                    "values",
                    "id",
                    "the",
                    "calibrated",
                    "vitesse",
                    "velocidad",
                    "champ",
                    "campo",
                    "capteur",
                    "achse",
                    "axe",
                    "eje");

    /** What a name is about. */
    enum ColumnKind {
        ACC,
        LINEAR,
        GRAVITY,
        GYR,
        MAG,
        TIME,
        COUNTER,
        LABEL,
        SUBJECT,
        TRIAL,
        SIMULATED,
        OTHER,
        /** Nothing that is known. */
        UNKNOWN;

        /** The quantity of a sensor's column; null for the others. */
        @Nullable Kind quantity() {
            return switch (this) {
                case ACC, LINEAR, GRAVITY -> Kind.ACC;
                case GYR -> Kind.GYR;
                case MAG -> Kind.MAG;
                default -> null;
            };
        }
    }

    /** Reads a column's name. */
    static ColumnWords of(String name) {
        String unit = "";
        String text = name.strip();
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find()) {
            unit = bracket.group(1).strip();
            text = text.substring(0, bracket.start());
        }
        List<String> words = words(text);
        String last = lastPart(text);
        if (unit.isEmpty() && !last.isEmpty()) {
            unit = last;
            words = words(text.substring(0, text.length() - last.length()));
        }
        if (words.equals(List.of("g", "fx"))
                || words.equals(List.of("g", "fy"))
                || words.equals(List.of("g", "fz"))) {
            return new ColumnWords(ColumnKind.ACC, "xyz".indexOf(words.get(1).charAt(1)), "g", "");
        }
        words = loosened(words);
        int axis = axis(words);
        ColumnKind kind = kind(words, axis);
        return new ColumnWords(kind, axis, unit, rest(words));
    }

    /** The unit that the name states for its kind, if it states one. */
    Optional<SensorUnit> sensorUnit() {
        Kind quantity = kind.quantity();
        return quantity == null || unit.isEmpty()
                ? Optional.empty()
                : UnitWords.spelt(quantity, unit);
    }

    /** A unit behind the last blank or underscore, if what stands there is one. */
    private static String lastPart(String text) {
        int cut = Math.max(text.lastIndexOf('_'), text.lastIndexOf(' '));
        String part = cut < 1 ? "" : text.substring(cut + 1);
        String before = cut < 1 ? "" : text.substring(0, cut).toLowerCase(Locale.ROOT);
        // "time s" and "acc_x_g" have one; "left g" and "gyr_g" would be odd.
        boolean after = before.matches(".*(?:[xyz]|time|timestamp|elapsed|cal)");
        return (after || part.length() > 2)
                        && UNIT_WORD
                                .matcher(part.toLowerCase(Locale.ROOT).replace("*", ""))
                                .matches()
                ? part
                : "";
    }

    /**
     * The words of a name in lower case without accents: parted where the letters' case or kind
     * changes.
     */
    private static List<String> words(String name) {
        String parted =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2");
        List<String> words = new ArrayList<>();
        for (String word : parted.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Parts what is written together, such as accx, gfx and wz. */
    private static List<String> loosened(List<String> words) {
        List<String> loose = new ArrayList<>();
        for (String word : words) {
            Matcher tight = TIGHT.matcher(word);
            if (tight.matches()) {
                loose.add(tight.group(1).equals("gf") ? "acc" : tight.group(1));
                loose.add(tight.group(2));
            } else if (word.matches("(?:accel\\w*|gyro\\w*|magn\\w*|gravity|rotationrate)[xyz]")) {
                loose.add(word.substring(0, word.length() - 1));
                loose.add(word.substring(word.length() - 1));
            } else {
                loose.add(word);
            }
        }
        return loose;
    }

    private static int axis(List<String> words) {
        int axis = -1;
        for (String word : words) {
            if (word.length() == 1 && "xyz".contains(word)) {
                axis = "xyz".indexOf(word.charAt(0));
            }
        }
        return axis;
    }

    private static ColumnKind kind(List<String> words, int axis) {
        if (has(words, OTHER)) {
            return ColumnKind.OTHER;
        }
        if (axis >= 0) {
            boolean acc = has(words, ACC);
            if (has(words, GRAVITY)) {
                return ColumnKind.GRAVITY;
            }
            if (has(words, LINEAR)
                    && (acc
                            || words.stream()
                                    .anyMatch(
                                            w ->
                                                    w.endsWith("acc")
                                                            || w.endsWith("acceleration")))) {
                return ColumnKind.LINEAR;
            }
            if (has(
                            words,
                            Set.of(
                                    "gyr",
                                    "gyro",
                                    "gyroscope",
                                    "rotationrate",
                                    "gyrorotation",
                                    "omega",
                                    "angular",
                                    "angulaire"))
                    || words.contains("rate")) {
                return ColumnKind.GYR;
            }
            return acc
                    ? ColumnKind.ACC
                    : has(words, MAG)
                            ? ColumnKind.MAG
                            : has(words, GYR) ? ColumnKind.GYR : ColumnKind.UNKNOWN;
        }
        return plain(words);
    }

    private static ColumnKind plain(List<String> words) {
        if (words.equals(List.of(SimulatedMark.COLUMN))) {
            return ColumnKind.SIMULATED;
        }
        if (has(words, TIME)) {
            return ColumnKind.TIME;
        }
        if (has(words, COUNTER)) {
            return ColumnKind.COUNTER;
        }
        if (has(words, LABEL)) {
            return ColumnKind.LABEL;
        }
        if (has(words, SUBJECT)) {
            return ColumnKind.SUBJECT;
        }
        return has(words, TRIAL) ? ColumnKind.TRIAL : ColumnKind.UNKNOWN;
    }

    private static boolean has(List<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    private static String rest(List<String> words) {
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            boolean known =
                    NOISE.contains(word)
                            || ACC.contains(word)
                            || GYR.contains(word)
                            || MAG.contains(word)
                            || LINEAR.contains(word)
                            || GRAVITY.contains(word)
                            || (word.length() == 1 && "xyz".contains(word));
            if (!known && !rest.contains(word)) {
                rest.add(word);
            }
        }
        return String.join("_", rest);
    }
}
