package kinescribe.format.imu;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.SiteMatch;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a recording in CSV are, by their names.
 *
 * @param time index of the time column
 * @param timeFactor seconds in its unit
 * @param sites the sensor columns of each site, in the file's order
 * @param label index of the label column, −1 without one
 * @param subject index of the subject column, −1 without one
 * @param trial index of the trial column, −1 without one
 * @param origin index of the origin column, −1 without one
 * @param simulated index of the column {@link SimulatedMark#COLUMN}, −1 without one
 * @param ignored names of the columns that mean nothing here
 */
record CsvColumns(
        int time,
        double timeFactor,
        Map<String, Site> sites,
        int label,
        int subject,
        int trial,
        int origin,
        int simulated,
        List<String> ignored) {

    /** The site of columns without a site before their name. */
    static final String NO_SITE = SiteMatch.UNKNOWN;

    private static final Pattern SENSOR =
            Pattern.compile("(?:(.+)\\.)?(acc|gyr|gyro|mag)_([xyz])(?:_(\\w+))?");
    private static final List<String> OURS = List.of("time_s", "time_ms");
    private static final List<String> DESCRIBING =
            List.of("label", "subject", "trial", "origin", SimulatedMark.COLUMN);
    private static final String RULE =
            "Name columns time_s, SITE.acc_x_mps2 or _g, SITE.gyr_x_radps or _dps,"
                    + " SITE.mag_x_uT; also label, subject, trial, origin, simulated. Tables with"
                    + " other names are read with \"data import\"; \"data guess\" tells how.";

    /**
     * The columns of one site.
     *
     * @param channels the channels, in channel order
     * @param columns each channel's column
     * @param factors SI units in each column's unit
     */
    record Site(List<ImuChannel> channels, int[] columns, double[] factors) {}

    /** Whether a header has anything that looks like time or a sensor. */
    static boolean looksLikeRecording(List<String> header) {
        return header.stream()
                .map(c -> c.toLowerCase(Locale.ROOT))
                .anyMatch(
                        c ->
                                c.startsWith("time")
                                        || TimeColumn.unitS(c).isPresent()
                                        || SENSOR.matcher(c).matches());
    }

    /** Understands a header, or says what is wrong with it. */
    static CsvColumns of(List<String> header, String fileName) throws KinescribeException {
        int time = -1;
        double factor = 1;
        Map<String, Map<ImuChannel, Integer>> found = new LinkedHashMap<>();
        Map<Integer, Double> factors = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            String name = header.get(c);
            String lower = name.toLowerCase(Locale.ROOT);
            Matcher sensor = SENSOR.matcher(lower);
            OptionalDouble unitS = TimeColumn.unitS(name);
            boolean plain = OURS.contains(lower);
            if (plain || (unitS.isPresent() && time < 0)) {
                // Ours goes before other spellings, of which the first counts.
                boolean sure =
                        time >= 0 && OURS.contains(header.get(time).toLowerCase(Locale.ROOT));
                time = once(sure ? time : -1, c, name, fileName);
                factor = unitS.orElseThrow();
            } else if (sensor.matches()) {
                String site = sensor.group(1) == null ? NO_SITE : sensor.group(1);
                ImuChannel channel = channel(sensor.group(2), sensor.group(3));
                factors.put(c, unit(channel, sensor.group(4), name, fileName));
                Integer before =
                        found.computeIfAbsent(site, s -> new EnumMap<>(ImuChannel.class))
                                .put(channel, c);
                once(before == null ? -1 : before, c, name, fileName);
            } else if (lower.equals("time") || lower.equals("timestamp")) {
                throw fault(fileName, "column \"" + name + "\" states no unit");
            } else if (!DESCRIBING.contains(lower)) {
                ignored.add(name);
            }
        }
        if (time < 0) {
            throw fault(
                    fileName, "no column is a time with its unit, such as time_s or \"Time (ms)\"");
        }
        if (found.isEmpty()) {
            throw fault(
                    fileName,
                    "no column names a sensor, its axis and its unit, such as chest.acc_x_mps2");
        }
        Map<String, Site> sites = new LinkedHashMap<>();
        for (Map.Entry<String, Map<ImuChannel, Integer>> entry : found.entrySet()) {
            sites.put(entry.getKey(), site(entry.getKey(), entry.getValue(), factors, fileName));
        }
        return new CsvColumns(
                time,
                factor,
                sites,
                index(header, "label"),
                index(header, "subject"),
                index(header, "trial"),
                index(header, "origin"),
                index(header, SimulatedMark.COLUMN),
                ignored);
    }

    private static Site site(
            String site,
            Map<ImuChannel, Integer> columns,
            Map<Integer, Double> factors,
            String fileName)
            throws KinescribeException {
        List<ImuChannel> channels = List.copyOf(columns.keySet());
        for (ImuChannel channel : channels) {
            String triad = channel.name().substring(0, 3);
            for (String axis : List.of("X", "Y", "Z")) {
                ImuChannel needed = ImuChannel.valueOf(triad + "_" + axis);
                if (!channels.contains(needed)) {
                    throw fault(
                            fileName,
                            "site \""
                                    + site
                                    + "\" has "
                                    + channel.label()
                                    + " but no "
                                    + needed.label());
                }
            }
        }
        int[] indices = columns.values().stream().mapToInt(i -> i).toArray();
        return new Site(
                channels, indices, IntStream.of(indices).mapToDouble(factors::get).toArray());
    }

    private static ImuChannel channel(String triad, String axis) {
        return ImuChannel.valueOf((triad.substring(0, 3) + "_" + axis).toUpperCase(Locale.ROOT));
    }

    private static double unit(
            ImuChannel channel, @Nullable String unit, String name, String fileName)
            throws KinescribeException {
        if (unit == null) {
            throw fault(fileName, "column \"" + name + "\" states no unit");
        }
        String triad = channel.name().substring(0, 3);
        return switch (triad + "_" + unit) {
            case "ACC_mps2", "GYR_radps", "MAG_ut" -> 1;
            case "ACC_g" -> Units.STANDARD_GRAVITY;
            case "GYR_dps" -> Math.PI / 180;
            default ->
                    throw fault(fileName, "column \"" + name + "\" has the unknown unit " + unit);
        };
    }

    private static int once(int before, int now, String name, String fileName)
            throws KinescribeException {
        if (before >= 0) {
            throw fault(fileName, "column \"" + name + "\" stands there twice");
        }
        return now;
    }

    private static int index(List<String> header, String name) {
        return IntStream.range(0, header.size())
                .filter(c -> header.get(c).equalsIgnoreCase(name))
                .findFirst()
                .orElse(-1);
    }

    private static KinescribeException fault(String fileName, String what) {
        return new KinescribeException(fileName + ", line 1: " + what + ".", RULE);
    }
}
