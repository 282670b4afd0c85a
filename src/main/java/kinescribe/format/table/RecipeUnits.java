package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.imu.check.SaidUnits;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.UnitCheck;
import kinescribe.imu.check.UnitFinding;
import kinescribe.imu.check.UnitFinding.Problem;

/** Doubts about the units that a recipe says, with the change that mends them. */
final class RecipeUnits {
    private RecipeUnits() {}

    /** What came up in a recording that the recipe gives. */
    static List<RecipeFinding> of(Recording recording, ImportRecipe recipe) {
        String site = recording.source().site();
        SaidUnits said =
                SaidUnits.of(
                        recipe.units().acc(), recipe.units().gyr(), takesOutGravity(recipe, site));
        String at = recipe.sites().size() > 1 ? site : "";
        List<UnitFinding> found = UnitCheck.of(recording, said, at);
        List<RecipeFinding> findings = new ArrayList<>();
        found.forEach(finding -> findings.add(finding(finding, recipe)));
        if (gyroscopeNamesNoUnit(recipe, site) && isKnown(recipe.units().gyr())) {
            if (!isKnown(recipe.units().acc()) || isOfCounts(found)) {
                findings.add(
                        RecipeFinding.doubt(
                                "The acceleration is in raw counts, so the angular velocity may be"
                                        + " in counts, too: type what one of them is worth, such"
                                        + " as \"0.061 deg/s\", as the data sheet says.",
                                null));
            } else {
                WholeTurns.doubt(recording, recipe).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean gyroscopeNamesNoUnit(ImportRecipe recipe, String site) {
        return recipe.column(site, ColumnRole.GYR_X)
                .filter(c -> ColumnWords.of(recipe.columns().get(c).name()).sensorUnit().isEmpty())
                .isPresent();
    }

    private static boolean isKnown(SensorUnit unit) {
        return SensorUnit.of(unit.kind()).contains(unit);
    }

    private static boolean isOfCounts(List<UnitFinding> found) {
        return found.stream()
                .anyMatch(
                        f ->
                                f.triad() == Triad.ACCELEROMETER
                                        && f.problem() == Problem.SIZE
                                        && f.mend().isPresent());
    }

    private static RecipeFinding finding(UnitFinding of, ImportRecipe recipe) {
        return new RecipeFinding(
                of.isDoubt()
                        ? Notice.warning(of.text()).withRemedy(Remedy.TABLE_UNITS)
                        : Notice.info(of.text()),
                false,
                of.mend().map(m -> new Fix(m.label(), recipe.withUnit(m.unit()))).orElse(null));
    }

    /** Whether the acceleration's column says that it is the movement's part only. */
    private static boolean takesOutGravity(ImportRecipe recipe, String site) {
        return recipe.column(site, ColumnRole.GRAVITY_X).isEmpty()
                && recipe.column(site, ColumnRole.ACC_X)
                        .map(c -> ColumnWords.of(recipe.columns().get(c).name()).kind())
                        .filter(k -> k == ColumnWords.ColumnKind.LINEAR)
                        .isPresent();
    }
}
