package kinescribe.format.table;

import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SaidUnits;
import kinescribe.imu.check.UnitCheck;
import kinescribe.imu.check.UnitFinding;

/** Doubts about the units that a recipe says, with the change that mends them. */
final class RecipeUnits {
    private RecipeUnits() {}

    /** What came up in a recording that the recipe gives. */
    static List<RecipeFinding> of(Recording recording, ImportRecipe recipe) {
        String site = recording.source().site();
        SaidUnits said =
                SaidUnits.of(
                        recipe.units().acc(), recipe.units().gyr(), takesOutGravity(recipe, site));
        return UnitCheck.of(recording, said, recipe.sites().size() > 1 ? site : "").stream()
                .map(finding -> finding(finding, recipe))
                .toList();
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
