package kinescribe.format.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.ImportRecipe.TableUnits;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;

/**
 * How to read a table that nobody has described, guessed from its content alone.
 *
 * @param recipe the guess
 * @param guesses what was guessed and why, in the order in which it was found
 * @param sample the rows that it was guessed from
 */
public record TableGuess(ImportRecipe recipe, List<Guess> guesses, TableSample sample) {
    private static final double USUAL_RATE_HZ = 50;

    public TableGuess {
        guesses = List.copyOf(guesses);
    }

    /**
     * Guesses how to read a file.
     *
     * @throws KinescribeException if it is no table of numbers or cannot be read
     */
    public static TableGuess of(Path file) throws KinescribeException {
        return of(file, List.of(Delimiter.values()));
    }

    /**
     * Guesses how to read a file whose delimiter is known.
     *
     * @throws KinescribeException if it is then no table of numbers or cannot be read
     */
    public static TableGuess of(Path file, Delimiter delimiter) throws KinescribeException {
        return of(file, List.of(delimiter));
    }

    private static TableGuess of(Path file, List<Delimiter> delimiters) throws KinescribeException {
        List<Guess> guesses = new ArrayList<>();
        TableSample sample = LayoutGuess.of(TableHead.read(file), delimiters, guesses);
        List<ColumnWords> words = sample.names().stream().map(ColumnWords::of).toList();
        Optional<KnownApp> app = KnownApp.of(sample);
        app.ifPresent(
                a -> guesses.add(new Guess("program", a.name(), 0.9, "its columns are called so")));
        TimeGuess.Found time = TimeGuess.of(sample, words);
        guesses.add(time.guess());
        ColumnGuess columnGuess =
                new ColumnGuess(sample, words, time.column(), times(sample, time), guesses);
        List<TableColumn> columns = columnGuess.columns();
        ImportRecipe recipe =
                new ImportRecipe(
                        app.map(KnownApp::name)
                                .orElse(FileFaults.name(file).replaceFirst("\\.[^.]*$", "")),
                        sample.layout(),
                        columns,
                        new TimeRule(time.code(), time.rateHz(), false),
                        app.map(KnownApp::units).orElse(TableUnits.SI),
                        new Mounting(AxisMap.SAME, app.map(KnownApp::gravityDown).orElse(false)),
                        Whose.FILE);
        if (recipe.mounting().gravityDown()) {
            guesses.add(
                    new Guess(
                            "acceleration's sign",
                            "turned round",
                            0.85,
                            "this program writes −1 g along the axis that points up"));
        }
        for (Kind kind : Kind.values()) {
            recipe = unit(recipe, kind, sample, words, columnGuess, app, guesses);
        }
        RawCounts.spread(recipe, guesses);
        return new TableGuess(recipe, guesses, sample);
    }

    /** The guess where other files hold other sensors of the same recordings. */
    TableGuess asPart() {
        List<Guess> more = new ArrayList<>(guesses);
        more.add(
                new Guess(
                        "recording",
                        TrialName.of(sample.file()),
                        0.8,
                        "other sensors have files of the same name or folder"));
        String stem = FileFaults.name(sample.file()).replaceFirst("\\.[^.]*$", "");
        String sensors =
                Arrays.stream(Kind.values())
                        .filter(recipe::has)
                        .map(Kind::label)
                        .collect(Collectors.joining(", "));
        // A program's name alone would be that of all its tables.
        String name = recipe.name().equals(stem) ? stem : recipe.name() + ": " + sensors;
        return new TableGuess(recipe.withWhose(Whose.TRIAL).withName(name), more, sample);
    }

    /** What was guessed, as notices: unsure guesses are warnings. */
    public List<Notice> notices() {
        String name = FileFaults.name(sample.file());
        return guesses.stream()
                .map(
                        g ->
                                g.sure()
                                        ? Notice.info(name + ": " + g.sentence())
                                        : Notice.warning(name + ": " + g.sentence()))
                .toList();
    }

    /** Whether nothing has to be asked. */
    public boolean sure() {
        return guesses.stream().allMatch(Guess::sure);
    }

    private static ImportRecipe unit(
            ImportRecipe recipe,
            Kind kind,
            TableSample sample,
            List<ColumnWords> words,
            ColumnGuess columns,
            Optional<KnownApp> app,
            List<Guess> guesses) {
        ColumnRole x = ColumnRole.valueOf(kind + "_X");
        if (recipe.column(x).isEmpty()) {
            return recipe;
        }
        int column = recipe.column(x).getAsInt();
        Optional<SensorUnit> said = words.get(column).sensorUnit();
        if (said.isPresent()) {
            return told(recipe, said.get(), 0.97, "the column's name says so", guesses);
        }
        Optional<TripleGuess.Found> numbers =
                columns.unit(kind).or(() -> byNumbers(recipe, kind, sample));
        boolean surely = numbers.isPresent() && numbers.get().confidence() >= Guess.SURE;
        if (app.isPresent() && !surely) {
            String why = "tables of " + app.get().name() + " have it";
            return told(recipe, app.get().units().of(kind), 0.85, why, guesses);
        }
        if (numbers.isPresent()) {
            TripleGuess.Found found = numbers.get();
            return told(recipe, found.unit(), found.confidence(), found.reason(), guesses);
        }
        String why = "nothing speaks for another";
        return told(recipe, recipe.units().of(kind), 0.4, why, guesses);
    }

    /** What the guess of a unit is called. */
    static String unitAspect(Kind kind) {
        return kind.label() + "'s unit";
    }

    private static ImportRecipe told(
            ImportRecipe recipe,
            SensorUnit unit,
            double confidence,
            String reason,
            List<Guess> guesses) {
        guesses.add(new Guess(unitAspect(unit.kind()), unit.text(), confidence, reason));
        return recipe.withUnit(unit);
    }

    private static Optional<TripleGuess.Found> byNumbers(
            ImportRecipe recipe, Kind kind, TableSample sample) {
        String site =
                recipe.columns()
                        .get(recipe.column(ColumnRole.valueOf(kind + "_X")).orElseThrow())
                        .site();
        double[] timeS = times(sample, recipe);
        TripleGuess triple = new TripleGuess(timeS, joined(recipe, site, kind, sample));
        if (kind == Kind.MAG) {
            return triple.mag();
        }
        if (kind == Kind.ACC) {
            return triple.acc();
        }
        return recipe.column(site, ColumnRole.ACC_X).isEmpty()
                ? triple.gyrByPeaks()
                : triple.gyr(joined(recipe, site, Kind.ACC, sample));
    }

    private static double[] joined(
            ImportRecipe recipe, String site, Kind kind, TableSample sample) {
        ColumnRole x = ColumnRole.valueOf(kind + "_X");
        double[] xyz = joined(recipe, site, x, sample);
        if (kind == Kind.ACC && recipe.column(site, ColumnRole.GRAVITY_X).isPresent()) {
            double[] gravity = joined(recipe, site, ColumnRole.GRAVITY_X, sample);
            Arrays.setAll(xyz, i -> xyz[i] + gravity[i]);
        }
        return xyz;
    }

    private static double[] joined(
            ImportRecipe recipe, String site, ColumnRole x, TableSample sample) {
        return TripleGuess.joined(
                sample,
                IntStream.range(0, 3)
                        .mapToObj(axis -> recipe.column(site, x.onAxis(axis)).orElseThrow())
                        .toList());
    }

    private static double[] times(TableSample sample, ImportRecipe recipe) {
        return times(
                sample,
                recipe.column(ColumnRole.TIME).orElse(-1),
                recipe.time().code(),
                recipe.time().rateHz() == null ? USUAL_RATE_HZ : recipe.time().rateHz());
    }

    private static double[] times(TableSample sample, TimeGuess.Found time) {
        return times(
                sample,
                time.column(),
                time.code(),
                time.rateHz() == null ? USUAL_RATE_HZ : time.rateHz());
    }

    /** Times that grow, whatever the file says: good enough to find windows with. */
    private static double[] times(TableSample sample, int column, TimeCode code, double rateHz) {
        double[] stamps = code.isUnit() && column >= 0 ? sample.numbers(column) : new double[0];
        double stepS =
                stamps.length > 1
                        ? Math.abs(stamps[stamps.length - 1] - stamps[0])
                                / (stamps.length - 1)
                                * code.seconds()
                        : 1 / rateHz;
        double usable = stepS > 0 && stepS < 1 ? stepS : 1 / USUAL_RATE_HZ;
        double[] timeS = new double[sample.rows().size()];
        Arrays.setAll(timeS, i -> i * usable);
        return timeS;
    }
}
