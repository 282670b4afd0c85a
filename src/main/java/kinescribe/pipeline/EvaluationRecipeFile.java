package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.WrittenJson;
import org.jspecify.annotations.Nullable;

/** Evaluation recipes as JSON that people can read and change. */
public final class EvaluationRecipeFile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final String HINT = "Correct it there, or save the recipe again.";

    private EvaluationRecipeFile() {}

    /**
     * Writes a recipe.
     *
     * @throws KinescribeException if it cannot be written
     */
    public static void write(EvaluationRecipe recipe, Path file) throws KinescribeException {
        WholeFiles.replaceText(file, out -> out.write(text(recipe)));
    }

    /** A recipe as JSON. */
    public static String text(EvaluationRecipe recipe) {
        return WrittenJson.text(RecipeJson.of(recipe));
    }

    /**
     * Reads a recipe.
     *
     * @throws KinescribeException with line and column, if it is none or says something unknown
     */
    public static EvaluationRecipe read(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        String name = FileFaults.name(file);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new KinescribeException(
                        "The recipe " + name + " is too large for a recipe.", HINT);
            }
            return parse(Files.readString(file), name);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * The recipe of a text.
     *
     * @param name what faults call the text
     * @throws KinescribeException with line and column, if it is none or says something unknown
     */
    public static EvaluationRecipe parse(String text, String name) throws KinescribeException {
        @Nullable RecipeJson told =
                WrittenJson.read(text, RecipeJson.class, "The recipe " + name, HINT);
        if (told == null || !RecipeJson.KIND.equals(told.kind()) || told.data() == null) {
            throw new KinescribeException(
                    "The recipe " + name + " is no evaluation recipe.",
                    "It needs \"kind\": \"" + RecipeJson.KIND + "\", \"schema\" and \"data\".");
        }
        if (told.schema() != RecipeJson.SCHEMA) {
            throw new KinescribeException(
                    "The recipe "
                            + name
                            + " is of schema "
                            + told.schema()
                            + ", which this program does not know.",
                    "Update Kinescribe, or save the recipe again.");
        }
        try {
            return told.recipe();
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The recipe " + name + " cannot be used: " + e.getMessage() + ".", HINT, e);
        } catch (KinescribeException e) {
            throw new KinescribeException(
                    "The recipe " + name + place(text, e.text()) + ": " + e.text(), e.hint(), e);
        }
    }

    /** Where the word that a fault quotes stands first in a text. */
    private static String place(String text, String fault) {
        int from = fault.indexOf('"');
        int to = fault.indexOf('"', from + 1);
        int at = to < 0 ? -1 : text.indexOf(fault.substring(from, to + 1));
        if (at < 0) {
            return " cannot be used";
        }
        long line = text.substring(0, at).lines().count();
        int column = at - text.lastIndexOf('\n', at);
        long row = text.charAt(Math.max(0, at - 1)) == '\n' ? line + 1 : Math.max(1, line);
        return " cannot be used at line " + row + ", column " + column;
    }
}
