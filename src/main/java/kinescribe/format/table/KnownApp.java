package kinescribe.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.format.table.ImportRecipe.TableUnits;
import kinescribe.imu.check.SensorUnit;

/**
 * Programs whose tables are known by their column names. Only what the names do not say is taken
 * from here: it is what the makers' documentation states.
 *
 * @param name the program
 * @param words what a table of it has among its column names, in lower case
 * @param aside what stands above the header; empty where nothing has to
 * @param units the units where the names state none
 * @param gravityDown whether at rest the accelerometer reads −1 g along the axis that points up
 */
record KnownApp(
        String name, List<String> words, String aside, TableUnits units, boolean gravityDown) {
    private static final TableUnits WATCH =
            new TableUnits(SensorUnit.G, SensorUnit.RADPS, SensorUnit.MICROTESLA);
    private static final TableUnits DOT =
            new TableUnits(SensorUnit.MPS2, SensorUnit.DPS, SensorUnit.GAUSS);
    private static final TableUnits AXIVITY =
            new TableUnits(SensorUnit.G, SensorUnit.DPS, SensorUnit.MICROTESLA);

    private static final List<KnownApp> ALL =
            List.of(
                    new KnownApp(
                            "Sensor Logger",
                            List.of("time", "seconds_elapsed"),
                            "",
                            TableUnits.SI,
                            false),
                    new KnownApp(
                            "SensorLog (Apple)",
                            List.of("accelerometeraccelerationx"),
                            "",
                            WATCH,
                            true),
                    new KnownApp(
                            "SensorLog (Apple)",
                            List.of("motionuseraccelerationx"),
                            "",
                            WATCH,
                            true),
                    new KnownApp(
                            "Apple Core Motion",
                            List.of("useracceleration.x", "gravity.x"),
                            "",
                            WATCH,
                            true),
                    new KnownApp("Physics Toolbox", List.of("gfx", "gfy", "gfz"), "", WATCH, false),
                    new KnownApp(
                            "Movella DOT",
                            List.of("packetcounter", "sampletimefine"),
                            "devicetag",
                            DOT,
                            false),
                    new KnownApp(
                            "Xsens MT Manager",
                            List.of("packetcounter"),
                            "//",
                            TableUnits.SI,
                            false),
                    new KnownApp("Shimmer", List.of("shimmer"), "", DOT, false),
                    new KnownApp(
                            "phyphox",
                            List.of("time (s)", "acceleration x (m/s^2)"),
                            "",
                            TableUnits.SI,
                            false),
                    new KnownApp("Axivity", List.of("accel-x (g)"), "", AXIVITY, false));

    /** The program that a table is of, if it is known. */
    static Optional<KnownApp> of(TableSample sample) {
        List<String> names = sample.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        String aside = String.join("\n", sample.aside()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(app -> aside.contains(app.aside))
                .filter(
                        app ->
                                app.words.stream()
                                        .allMatch(
                                                word ->
                                                        names.stream()
                                                                .anyMatch(n -> n.startsWith(word))))
                .findFirst();
    }
}
