/**
 * Tables of sensor samples that nobody has described: {@link kinescribe.format.table.TableGuess}
 * guesses how to read one, {@link kinescribe.format.table.RecipeCheck} doubts it, and an {@link
 * kinescribe.format.table.ImportRecipe} says it, for this file and all others of its kind.
 */
package kinescribe.format.table;
