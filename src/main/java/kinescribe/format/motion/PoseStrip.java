package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * Draws a motion as a strip: the body at evenly spaced moments, side by side, as an SVG group. Seen
 * from the front left a little from above, without perspective; left limbs blue, right limbs orange
 * (Okabe and Ito 2008).
 */
public final class PoseStrip {
    /** Width of one pose in user units, which are hundredths of a metre. */
    static final int CELL = 150;

    /** Height of a strip with its line of text. */
    static final int HEIGHT = 250;

    private static final int LABEL = 26;
    private static final int FLOOR = 205;
    private static final double YAW_RAD = Math.toRadians(40);
    private static final double PITCH_RAD = Math.toRadians(8);
    private static final String LEFT = "#0072b2";
    private static final String RIGHT = "#d55e00";
    private static final String MIDDLE = "#555";
    private static final double HEAD_M = 0.10;

    private PoseStrip() {}

    /**
     * Writes strips one under the other as an SVG picture.
     *
     * @param rows what to draw
     * @param poses how many poses a strip has, at least 2
     */
    public static void write(List<Row> rows, int poses, Writer out) throws IOException {
        int width = poses * CELL;
        int height = rows.size() * HEIGHT;
        out.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" font-family=\"sans-serif\">%n"
                        .formatted(width, height, width));
        out.write("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (int i = 0; i < rows.size(); i++) {
            out.write("<g transform=\"translate(0 %d)\">%n".formatted(i * HEIGHT));
            draw(rows.get(i), poses, out);
            out.write("</g>\n");
        }
        out.write("</svg>\n");
    }

    /**
     * A strip.
     *
     * @param title the line over it
     * @param motion a motion of the standard skeleton
     */
    public record Row(String title, Motion motion) {
        public Row {
            if (!motion.skeleton().isStandard()) {
                throw new IllegalArgumentException("Expected a motion of the standard skeleton");
            }
        }
    }

    private static void draw(Row row, int poses, Writer out) throws IOException {
        out.write(
                "<text x=\"12\" y=\"%d\" font-size=\"22\" fill=\"#222\">%s</text>%n"
                        .formatted(LABEL, escaped(row.title())));
        out.write(
                "<path d=\"M0 %d H%d\" stroke=\"#bbb\" stroke-width=\"1.5\"/>%n"
                        .formatted(FLOOR, poses * CELL));
        PoseTrack track = PoseTrack.of(row.motion());
        for (int i = 0; i < poses; i++) {
            int frame = Math.round((row.motion().frames() - 1f) * i / (poses - 1));
            draw(track, frame, i, out);
            out.write(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" font-size=\"13\" fill=\"#888\""
                                    + " text-anchor=\"middle\">%.1f s</text>%n",
                            i * CELL + CELL / 2,
                            HEIGHT - 18,
                            frame / row.motion().rateHz()));
        }
    }

    private static void draw(PoseTrack track, int frame, int cell, Writer out) throws IOException {
        Vec3 pelvis = track.position(frame, 0);
        Vec3 origin = new Vec3(pelvis.x(), 0, pelvis.z());
        for (String part : List.of("RIGHT", "", "LEFT")) {
            StringBuilder path = new StringBuilder();
            for (StandardJoint joint : StandardJoint.values()) {
                if (joint.ordinal() > 0 && part.equals(side(joint))) {
                    Vec3 from = track.position(frame, joint.parentIndex()).minus(origin);
                    Vec3 to = track.position(frame, joint.ordinal()).minus(origin);
                    path.append('M').append(at(from, cell)).append('L').append(at(to, cell));
                }
            }
            String colour = part.equals("LEFT") ? LEFT : part.equals("RIGHT") ? RIGHT : MIDDLE;
            out.write(
                    "<path d=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>%n"
                            .formatted(path, colour, part.isEmpty() ? 10 : 7));
        }
        int head = StandardJoint.HEAD.ordinal();
        Vec3 crown =
                track.position(frame, head)
                        .plus(track.orientation(frame, head).rotate(new Vec3(0, HEAD_M, 0)))
                        .minus(origin);
        String[] xy = at(crown, cell).split(" ");
        out.write(
                "<circle cx=\"%s\" cy=\"%s\" r=\"11\" fill=\"%s\"/>%n"
                        .formatted(xy[0], xy[1], MIDDLE));
    }

    private static String side(StandardJoint joint) {
        String name = joint.name();
        return name.startsWith("LEFT_") ? "LEFT" : name.startsWith("RIGHT_") ? "RIGHT" : "";
    }

    private static String at(Vec3 p, int cell) {
        // The person's left is to the right of who looks at them.
        double x = p.x() * Math.cos(YAW_RAD) - p.z() * Math.sin(YAW_RAD);
        double depth = p.z() * Math.cos(YAW_RAD) + p.x() * Math.sin(YAW_RAD);
        double y = p.y() * Math.cos(PITCH_RAD) - depth * Math.sin(PITCH_RAD);
        return Math.round(cell * CELL + CELL / 2.0 + 100 * x) + " " + Math.round(FLOOR - 85 * y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
