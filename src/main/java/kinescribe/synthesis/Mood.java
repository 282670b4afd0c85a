package kinescribe.synthesis;

/** The mood a prompt names, as far as it shows in how people hold themselves and move. */
enum Mood {
    EVEN,
    HAPPY,
    SAD,
    ANGRY,
    AFRAID,
    PROUD,
    TIRED
}
