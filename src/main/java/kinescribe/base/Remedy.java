package kinescribe.base;

/**
 * What a person can say to have a noticed thing otherwise. The window and the command line each
 * tell in their own words where.
 */
public enum Remedy {
    /** There is nothing to say. */
    NONE,
    /** Frames per second of a motion file. */
    RATE,
    /** The unit of lengths of a motion file. */
    UNIT,
    /** The axis that points up in a motion file. */
    UP_AXIS,
    /** The height of the person in a motion file. */
    STATURE,
    /** Where a measured sensor sat. */
    SITE,
    /** The units of a table of measurements. */
    TABLE_UNITS,
    /** Nothing, but a data set's files may have been changed. */
    DATA_SET
}
