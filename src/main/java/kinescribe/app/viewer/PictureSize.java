package kinescribe.app.viewer;

/**
 * How large an exported picture is.
 *
 * @param width in the units that texts are laid out in
 * @param height in the same
 * @param scale pixels per unit
 */
record PictureSize(double width, double height, double scale) {
    int widthPx() {
        return (int) Math.rint(width * scale);
    }

    int heightPx() {
        return (int) Math.rint(height * scale);
    }
}
