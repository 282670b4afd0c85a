package kinescribe.format.motion;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes C3D files from the published layout, for tests. */
final class C3dFile {
    static final int INTEL = 84;
    static final int DEC = 85;
    static final int SGI = 86;

    private static final int BLOCK = 512;

    private final int processor;
    private final boolean reals;
    private final ByteArrayOutputStream parameters = new ByteArrayOutputStream();

    private List<String> shownUp = List.of();

    C3dFile(int processor, boolean reals) {
        this.processor = processor;
        this.reals = reals;
    }

    /** The axis that the file puts up on a screen. */
    C3dFile shownUp(String axis) {
        shownUp = List.of(axis);
        return this;
    }

    /** The bytes of a file with two analog values a frame, which readers of points pass over. */
    byte[] bytes(PointTrack points, String unit, double scale) {
        int count = points.labels().size();
        int frames = points.frames();
        parameters.writeBytes(new byte[] {1, 0x50, 0, (byte) processor});
        group(1, "POINT");
        group(2, "TRIAL");
        numbers(1, "USED", count);
        real(1, "SCALE", reals ? -scale : scale);
        real(1, "RATE", points.rateHz());
        texts(1, "UNITS", List.of(unit));
        if (!shownUp.isEmpty()) {
            texts(1, "Y_SCREEN", shownUp);
        }
        for (int from = 0, part = 1; from < count; from += 255, part++) {
            List<String> some = points.labels().subList(from, Math.min(count, from + 255));
            texts(1, part == 1 ? "LABELS" : "LABELS" + part, some);
        }
        numbers(2, "ACTUAL_START_FIELD", 1, 0);
        numbers(2, "ACTUAL_END_FIELD", frames & 0xffff, frames >> 16);
        int blocks = (parameters.size() + 3 + BLOCK - 1) / BLOCK + 1;
        numbers(1, "DATA_START", blocks + 2);
        parameters.write(0);
        byte[] section = parameters.toByteArray();
        section[2] = (byte) blocks;
        int size = reals ? 4 : 2;
        int width = (count * 4 + 2) * size;
        ByteBuffer out = ByteBuffer.allocate((blocks + 1) * BLOCK + frames * width).order(order());
        out.put((byte) 2).put((byte) 0x50);
        out.putShort(2, (short) count).putShort(4, (short) 2).putShort(6, (short) 1);
        out.putShort(8, (short) Math.min(frames, 65535)).putShort(16, (short) (blocks + 2));
        out.put(BLOCK, section);
        int at = (blocks + 1) * BLOCK;
        for (int f = 0; f < frames; f++) {
            for (int p = 0; p < count; p++) {
                double[] v = {points.at(f, p).x(), points.at(f, p).y(), points.at(f, p).z(), 0};
                boolean missing = Double.isNaN(v[0]);
                for (int i = 0; i < 4; i++) {
                    double value = missing ? (i == 3 ? -1 : 0) : v[i];
                    int place = at + f * width + (p * 4 + i) * size;
                    if (reals) {
                        putReal(out, place, (float) value);
                    } else {
                        double step = i == 3 ? 1 : scale;
                        out.putShort(place, (short) Math.round(value / step));
                    }
                }
            }
        }
        return out.array();
    }

    private ByteOrder order() {
        return processor == SGI ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private void putReal(ByteBuffer out, int at, float value) {
        if (processor != DEC) {
            out.putFloat(at, value);
            return;
        }
        // VAX F floating: the pattern of four times the value, its two words exchanged.
        int bits = value == 0 ? 0 : Float.floatToIntBits(value * 4);
        out.putShort(at, (short) (bits >>> 16)).putShort(at + 2, (short) bits);
    }

    private void group(int id, String name) {
        parameters.write(name.length());
        parameters.write(-id);
        parameters.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        word(3); // to the next record: this word and an empty description
        parameters.write(0);
    }

    private void texts(int group, String name, List<String> texts) {
        int length = texts.stream().mapToInt(String::length).max().orElse(1);
        StringBuilder all = new StringBuilder();
        texts.forEach(t -> all.append(String.format(Locale.ROOT, "%-" + length + "s", t)));
        byte[] data = all.toString().getBytes(StandardCharsets.US_ASCII);
        record(group, name, -1, new int[] {length, texts.size()}, data);
    }

    private void numbers(int group, String name, int... values) {
        ByteBuffer data = ByteBuffer.allocate(2 * values.length).order(order());
        for (int value : values) {
            data.putShort((short) value);
        }
        int[] dimensions = values.length == 1 ? new int[0] : new int[] {values.length};
        record(group, name, 2, dimensions, data.array());
    }

    private void real(int group, String name, double value) {
        ByteBuffer data = ByteBuffer.allocate(4).order(order());
        putReal(data, 0, (float) value);
        record(group, name, 4, new int[0], data.array());
    }

    private void record(int group, String name, int type, int[] dimensions, byte[] data) {
        parameters.write(-name.length()); // a locked name
        parameters.write(group);
        parameters.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        word(2 + 2 + dimensions.length + data.length + 1);
        parameters.write(type);
        parameters.write(dimensions.length);
        for (int dimension : dimensions) {
            parameters.write(dimension);
        }
        parameters.writeBytes(data);
        parameters.write(0);
    }

    private void word(int value) {
        byte[] bytes = ByteBuffer.allocate(2).order(order()).putShort((short) value).array();
        parameters.writeBytes(bytes);
    }
}
