package kinescribe.prompt.lint;

import java.util.List;

/** Something that every prompt keeps to. */
interface Rule {
    /** The ids of what it finds. */
    List<String> ids();

    /** What breaks it in a text. */
    List<Finding> findings(LintText text, LintContext context);
}
