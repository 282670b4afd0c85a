package kinescribe.project;

import java.util.function.UnaryOperator;

/**
 * A change of the project that a person can undo.
 *
 * @param label what was done, as the undo menu shows it
 * @param change makes the new project from the old; pure
 */
public record Edit(String label, UnaryOperator<Project> change) {}
