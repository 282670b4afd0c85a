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
    /** On stairs: with a flight between steps. */
    RUN
}
