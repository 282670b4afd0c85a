package kinescribe.synthesis;

/** What the hands hold meanwhile. */
enum Held {
    NOTHING,
    BOX,
    BAG,
    TRAY,
    CUP,
    PHONE,
    BOOK,
    UMBRELLA,
    BABY,
    POLES,
    SUITCASE,
    BALL,
    RAIL,
    CANE,
    CRUTCHES,
    BACKPACK
}
