package kinescribe.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kinescribe.base.KinescribeException;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.Delimiter;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.RecipeCheck;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.format.table.TableGuess;
import kinescribe.format.table.TableKind;
import kinescribe.format.table.TimeRule;
import kinescribe.format.table.UnitWords;
import kinescribe.imu.check.SensorUnit.Kind;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import kinescribe.job.LatestJob;

/**
 * How one kind of table is to be read: the recipe as it is being made, and what speaks against it.
 */
final class WizardModel {
    private final TableKind kind;
    private final List<ImportRecipe> choices = new ArrayList<>();
    private final LatestJob checking;
    private final ReadOnlyObjectWrapper<TableGuess> guess;
    private final ReadOnlyObjectWrapper<ImportRecipe> recipe;
    private final ReadOnlyObjectWrapper<RecipeCheck> check =
            new ReadOnlyObjectWrapper<>(this, "check", new RecipeCheck(List.of(), List.of()));
    private final ReadOnlyBooleanWrapper importable =
            new ReadOnlyBooleanWrapper(this, "importable", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);

    /**
     * @param known recipes to choose from; only those for the same columns are offered
     */
    WizardModel(TableKind kind, List<ImportRecipe> known, JobRunner jobs) {
        this.kind = kind;
        this.checking = new LatestJob(jobs);
        this.guess = new ReadOnlyObjectWrapper<>(this, "guess", kind.guess());
        choices.add(kind.guess().recipe());
        known.stream()
                .filter(r -> RecipeBook.recipeFor(List.of(r), kind.guess()).isPresent())
                .filter(r -> !choices.contains(r))
                .forEach(choices::add);
        this.recipe = new ReadOnlyObjectWrapper<>(this, "recipe", kind.recipe());
        check();
    }

    TableKind kind() {
        return kind;
    }

    /** The guess, then the recipes that were used before for these columns. */
    List<ImportRecipe> choices() {
        return List.copyOf(choices);
    }

    ReadOnlyObjectProperty<TableGuess> guessProperty() {
        return guess.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportRecipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /** What came of trying the recipe, which follows it a little later. */
    ReadOnlyObjectProperty<RecipeCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /** Whether the tables can be read so. */
    ReadOnlyBooleanProperty importableProperty() {
        return importable.getReadOnlyProperty();
    }

    /** What was wrong with the last thing that was typed; empty if nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the tables are to be imported. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    ImportRecipe recipe() {
        return recipe.get();
    }

    /** Takes another recipe. */
    void choose(ImportRecipe chosen) {
        if (!chosen.equals(recipe.get())) {
            boolean nameOnly = chosen.withName(recipe().name()).equals(recipe());
            problem.set("");
            recipe.set(chosen);
            if (!nameOnly) {
                check();
            }
        }
    }

    /** Does what a finding proposes. */
    void mend(Fix fix) {
        choose(fix.recipe());
    }

    /** Gives a column another role. */
    void role(int column, ColumnRole role) {
        choose(recipe().withRole(column, role));
    }

    /** Guesses anew with another delimiter. */
    void delimiter(Delimiter delimiter) {
        if (delimiter == recipe().layout().delimiter()) {
            return;
        }
        try {
            TableGuess again = TableGuess.of(kind.files().get(0), delimiter);
            guess.set(again);
            choose(again.recipe());
        } catch (KinescribeException e) {
            problem.set(e.getMessage());
        }
    }

    /** Takes a unit as it was typed. */
    void unit(Kind of, String text) {
        try {
            choose(recipe().withUnit(UnitWords.parse(of, text)));
        } catch (KinescribeException e) {
            problem.set(e.text());
        }
    }

    /** Takes a rate as it was typed; nothing means that nobody states one. */
    void rate(String text) {
        TimeRule rule = recipe().time();
        String number =
                text.strip().toLowerCase(Locale.ROOT).replace(',', '.').replace("hz", "").strip();
        if (number.isEmpty()) {
            choose(recipe().withTime(rule.withRate(null)));
            return;
        }
        try {
            double rateHz = Double.parseDouble(number);
            if (rateHz > 0 && rateHz <= TimeRule.GREATEST_RATE_HZ) {
                choose(recipe().withTime(rule.withRate(rateHz)));
                return;
            }
        } catch (NumberFormatException e) {
            // Told below, as a rate out of range is.
        }
        problem.set("The rate \"" + text.strip() + "\" is no number of Hz above 0.");
    }

    private void check() {
        ImportRecipe now = recipe();
        TableGuess from = guess.get();
        importable.set(false);
        checking.submit(
                "Check the import",
                context -> RecipeCheck.of(from.sample(), now),
                outcome -> {
                    if (outcome instanceof JobOutcome.Done<RecipeCheck> done) {
                        check.set(done.value());
                        importable.set(done.value().readable());
                    } else if (outcome instanceof JobOutcome.Failed<RecipeCheck> failed) {
                        problem.set(failed.error().text());
                    }
                });
    }
}
