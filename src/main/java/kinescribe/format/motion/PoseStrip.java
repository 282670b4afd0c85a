package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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

    private static final int GAP = 60;
    private static final int ABOVE = 40;
    private static final int BELOW = 34;
    private static final int PER_METRE = 85;
    private static final double USUAL_TOP_M = 1.95;
    private static final double YAW_RAD = Math.toRadians(40);
    private static final double PITCH_RAD = Math.toRadians(8);
    private static final String LEFT = "#0072b2";
    private static final String RIGHT = "#d55e00";
    private static final String MIDDLE = "#555";
    private static final double HEAD_M = 0.10;

    private final Row row;
    private final int poses;
    private final PoseTrack track;
    private final int floor;
    private final double lowestM;

    private PoseStrip(Row row, int poses) {
        this.row = row;
        this.poses = poses;
        this.track = PoseTrack.of(row.motion());
        double top = USUAL_TOP_M;
        double low = 0;
        for (int i = 0; i < poses; i++) {
            int frame = frame(row.motion(), poses, i);
            for (StandardJoint joint : StandardJoint.values()) {
                double y = track.position(frame, joint.ordinal()).y();
                top = Math.max(top, y + HEAD_M);
                low = Math.min(low, y);
            }
        }
        floor = ABOVE + (int) Math.ceil(PER_METRE * top);
        lowestM = low;
    }

    /**
     * Writes strips as an SVG picture.
     *
     * @param rows what to draw
     * @param poses how many poses a strip has, at least 2
     * @param columns how many strips stand side by side
     */
    public static void write(List<Row> rows, int poses, int columns, Writer out)
            throws IOException {
        List<PoseStrip> strips = rows.stream().map(row -> new PoseStrip(row, poses)).toList();
        int width = columns * (poses * CELL + GAP);
        List<Integer> heights = new ArrayList<>();
        for (int i = 0; i < strips.size(); i += columns) {
            heights.add(
                    strips.subList(i, Math.min(strips.size(), i + columns)).stream()
                            .mapToInt(PoseStrip::height)
                            .max()
                            .orElse(0));
        }
        int height = heights.stream().mapToInt(Integer::intValue).sum();
        out.write(
                String.format(
                                Locale.ROOT,
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\"",
                                width,
                                height,
                                width)
                        + " fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                        + " font-family=\"sans-serif\">\n"
                        + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        int y = 0;
        for (int i = 0; i < strips.size(); i++) {
            int x = i % columns * (poses * CELL + GAP) + GAP / 2;
            out.write(String.format(Locale.ROOT, "<g transform=\"translate(%d %d)\">%n", x, y));
            strips.get(i).draw(out);
            out.write("</g>\n");
            y += i % columns == columns - 1 ? heights.get(i / columns) : 0;
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

    private static int frame(Motion motion, int poses, int i) {
        return Math.round((motion.frames() - 1f) * i / (poses - 1));
    }

    private int height() {
        return floor + (int) Math.ceil(-PER_METRE * Math.min(0, lowestM)) + BELOW;
    }

    private void draw(Writer out) throws IOException {
        out.write(
                String.format(
                        Locale.ROOT,
                        "<text y=\"24\" font-size=\"22\" fill=\"#222\">%s</text>%n",
                        escaped(row.title())));
        out.write(
                String.format(
                        Locale.ROOT,
                        "<path d=\"M0 %d h%d\" stroke=\"#bbb\" stroke-width=\"1.5\"/>%n",
                        floor,
                        poses * CELL));
        for (int i = 0; i < poses; i++) {
            int frame = frame(row.motion(), poses, i);
            draw(frame, i, out);
            out.write(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" font-size=\"13\" fill=\"#888\""
                                    + " text-anchor=\"middle\">%.1f s</text>%n",
                            i * CELL + CELL / 2,
                            height() - 10,
                            frame / row.motion().rateHz()));
        }
    }

    private void draw(int frame, int cell, Writer out) throws IOException {
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
                    String.format(
                            Locale.ROOT,
                            "<path d=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                            path,
                            colour,
                            part.isEmpty() ? 10 : 7));
        }
        String[] xy = at(crown(frame).minus(origin), cell).split(" ");
        out.write(
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%s\" cy=\"%s\" r=\"11\" fill=\"%s\"/>%n",
                        xy[0],
                        xy[1],
                        MIDDLE));
    }

    private Vec3 crown(int frame) {
        int head = StandardJoint.HEAD.ordinal();
        return track.position(frame, head)
                .plus(track.orientation(frame, head).rotate(new Vec3(0, HEAD_M, 0)));
    }

    private static String side(StandardJoint joint) {
        String name = joint.name();
        return name.startsWith("LEFT_") ? "LEFT" : name.startsWith("RIGHT_") ? "RIGHT" : "";
    }

    private String at(Vec3 p, int cell) {
        // The person's left is to the right of who looks at them.
        double x = p.x() * Math.cos(YAW_RAD) - p.z() * Math.sin(YAW_RAD);
        double depth = p.z() * Math.cos(YAW_RAD) + p.x() * Math.sin(YAW_RAD);
        double y = p.y() * Math.cos(PITCH_RAD) - depth * Math.sin(PITCH_RAD);
        return Math.round(cell * CELL + CELL / 2.0 + 100 * x)
                + " "
                + Math.round(floor - PER_METRE * y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
