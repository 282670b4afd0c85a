package kinescribe.app.signals;

import kinescribe.imu.SignalParts.Part;

/**
 * One part of a signal, which charts lay upon the others.
 *
 * @param part what it is
 * @param series its samples along one axis, on the charts' clock
 */
record Layer(Part part, Series series) {
    /** The style class that gives it its colour. */
    static String styleClass(Part part) {
        return "part-" + part.id().replace('_', '-');
    }
}
