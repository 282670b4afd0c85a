package kinescribe.synthesis;

/** The stage of life a prompt names. */
enum Age {
    UNSAID,
    CHILD,
    TEEN,
    ELDER
}
