package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.table.AxisMap;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.format.table.TimeCode;
import kinescribe.format.table.TimeRule;
import kinescribe.format.table.UnitWords;
import kinescribe.imu.check.SensorUnit.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says about a table, over what was guessed of it or a recipe says. */
final class RecipeOptions {
    @Option(
            names = "--recipe",
            paramLabel = "R.json",
            description = "Read as this recipe says instead of guessing.")
    private @Nullable Path recipe;

    @Option(
            names = "--acc-unit",
            paramLabel = "UNIT",
            description = "m/s2, g, mg, or what a count is worth, such as \"0.00024 g\".")
    private @Nullable String acc;

    @Option(
            names = "--gyr-unit",
            paramLabel = "UNIT",
            description = "rad/s, deg/s, mrad/s or mdeg/s.")
    private @Nullable String gyr;

    @Option(names = "--mag-unit", paramLabel = "UNIT", description = "uT, mT, nT, gauss or mgauss.")
    private @Nullable String mag;

    @Option(
            names = "--time",
            paramLabel = "CODE",
            description = "What the time column holds: s, ms, us, ns, date-time, clock, samples.")
    private @Nullable String time;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Samples a second, where no time column tells it or it tells it badly.")
    private @Nullable Double rateHz;

    @Option(
            names = "--axes",
            paramLabel = "AXES",
            description = "The file's axes that become x, y and z, such as \"+y -x +z\".")
    private @Nullable String axes;

    @Option(
            names = "--gravity-down",
            negatable = true,
            description = "At rest the file has -1 g along the axis that points up, as Apple's.")
    private @Nullable Boolean gravityDown;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "Where the sensor sat, where one did, such as left_wrist.")
    private @Nullable String site;

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description =
                    "Whose recording it is, {file}, {folder} or {trial}, where no column tells it.")
    private @Nullable String subject;

    @Option(
            names = "--trial",
            paramLabel = "ID",
            description =
                    "Of which session, {file}, {folder} or {trial}, where no column tells it;"
                            + " {trial} is what files with other sensors have in common.")
    private @Nullable String trial;

    @Option(
            names = "--label",
            paramLabel = "ACTIVITY",
            description = "The activity of whole files, where no column tells it.")
    private @Nullable String label;

    /** The recipe file that was named, if one was. */
    @Nullable Path file() {
        return recipe;
    }

    /** The recipe with what was said. */
    ImportRecipe applied(ImportRecipe to) throws KinescribeException {
        ImportRecipe said = to;
        if (acc != null) {
            said = said.withUnit(UnitWords.parse(Kind.ACC, acc));
        }
        if (gyr != null) {
            said = said.withUnit(UnitWords.parse(Kind.GYR, gyr));
        }
        if (mag != null) {
            said = said.withUnit(UnitWords.parse(Kind.MAG, mag));
        }
        return whose(mounted(timed(said)));
    }

    private ImportRecipe timed(ImportRecipe to) throws KinescribeException {
        TimeRule rule = to.time();
        if (time != null) {
            TimeCode code =
                    TimeCode.of(time)
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "--time is " + time + ".",
                                                    "Give s, ms, us, ns, date-time, clock, samples"
                                                            + " or none."));
            rule = rule.withCode(code);
        }
        if (rateHz != null) {
            Arguments.within("--rate", rateHz, 0.01, TimeRule.GREATEST_RATE_HZ);
            rule = rule.withRate(rateHz);
        }
        return to.withTime(rule);
    }

    private ImportRecipe mounted(ImportRecipe to) throws KinescribeException {
        Mounting mounting = to.mounting();
        if (axes != null) {
            mounting = new Mounting(AxisMap.parse(axes), mounting.gravityDown());
        }
        if (gravityDown != null) {
            mounting = new Mounting(mounting.axes(), gravityDown);
        }
        return to.withMounting(mounting);
    }

    private ImportRecipe whose(ImportRecipe to) throws KinescribeException {
        Whose whose = to.whose();
        ImportRecipe said =
                to.withWhose(
                        new Whose(
                                subject == null ? whose.subject() : subject,
                                trial == null ? whose.trial() : trial,
                                label == null ? whose.label() : label));
        if (site == null) {
            return said;
        }
        if (to.sites().size() != 1) {
            throw new KinescribeException(
                    "--site names one place, but the columns are of " + to.sites() + ".",
                    "Leave it out, or change the sites in a recipe.");
        }
        return said.withSite(to.sites().get(0), site);
    }
}
