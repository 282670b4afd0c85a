package kinescribe.synthesis;

/** Special ways to set the feet in walking. */
enum Steps {
    USUAL,
    TIPTOE,
    HEELS,
    MARCH,
    SNEAK,
    SHUFFLE,
    LIMP,
    STRUT,
    STAGGER,
    /** Shorter than usual. */
    SMALL,
    /** Longer than usual. */
    LONG,
    /** Heel to toe on a line. */
    TANDEM,
    /** As with Parkinson's disease. */
    PARKINSON,
    /** Jumping on one leg. */
    ONE_LEG,
    /** On stairs: with a flight between steps. */
    RUN
}
