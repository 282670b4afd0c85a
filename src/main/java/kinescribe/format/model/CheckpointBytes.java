package kinescribe.format.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import kinescribe.base.KinescribeException;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Epoch;
import kinescribe.learn.network.Learnt;
import kinescribe.learn.network.Weights;

/**
 * A checkpoint as bytes, big-endian, for this program alone: a mark, the checksum of what follows,
 * the epochs, the last and the best weights, the optimiser's memory, what the training depends on.
 * Files with the first mark, of earlier versions, lack the last: nobody can go on from them.
 */
public final class CheckpointBytes {
    /** How the names of files with a checkpoint end. */
    public static final String ENDING = ".state";

    private static final int MARK = 0x4b434b32; // KCK2
    private static final int MARK_WITHOUT_BASIS = 0x4b434b31; // KCK1
    private static final int HEADER = Integer.BYTES + Long.BYTES;

    private CheckpointBytes() {}

    /** The bytes of a checkpoint. */
    public static byte[] of(Checkpoint state) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body);
                DataOutputStream head = new DataOutputStream(whole)) {
            out.writeInt(state.learnt().epochs().size());
            for (Epoch epoch : state.learnt().epochs()) {
                out.writeInt(epoch.number());
                out.writeDouble(epoch.trainingLoss());
                out.writeDouble(epoch.trainingF1());
                out.writeDouble(epoch.validationLoss());
                out.writeDouble(epoch.validationF1());
                out.writeDouble(epoch.learningRate());
            }
            write(state.learnt().last(), out);
            write(state.learnt().best(), out);
            out.writeInt(state.optimiser().length);
            out.write(state.optimiser());
            out.writeInt(state.basis().size());
            for (Map.Entry<String, String> text : new TreeMap<>(state.basis()).entrySet()) {
                out.writeUTF(text.getKey());
                out.writeUTF(text.getValue());
            }
            head.writeInt(MARK);
            head.writeLong(checksum(body.toByteArray(), 0));
            head.write(body.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
        return whole.toByteArray();
    }

    /**
     * The checkpoint of bytes.
     *
     * @param name what the bytes are called, for the message
     * @throws KinescribeException if they are damaged or something else
     */
    public static Checkpoint parse(String name, byte[] bytes) throws KinescribeException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int mark = in.readInt();
            boolean known = mark == MARK || mark == MARK_WITHOUT_BASIS;
            if (!known || in.readLong() != checksum(bytes, HEADER)) {
                throw new IOException("the checksum differs");
            }
            List<Epoch> epochs = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                epochs.add(
                        new Epoch(
                                in.readInt(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble()));
            }
            Weights last = weights(in);
            Weights best = weights(in);
            return new Checkpoint(
                    new Learnt(last, best, epochs),
                    in.readNBytes(in.readInt()),
                    mark == MARK ? basis(in) : Map.of());
        } catch (IOException e) {
            throw new KinescribeException(
                    name + " is damaged or no state of a training.",
                    "Train from the beginning.",
                    e);
        }
    }

    private static Map<String, String> basis(DataInputStream in) throws IOException {
        Map<String, String> texts = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            texts.put(in.readUTF(), in.readUTF());
        }
        return texts;
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from));
        return checksum.getValue();
    }

    private static void write(Weights weights, DataOutputStream out) throws IOException {
        out.writeInt(weights.values().size());
        for (Map.Entry<String, float[]> tensor : weights.values().entrySet()) {
            out.writeUTF(tensor.getKey());
            out.writeInt(tensor.getValue().length);
            for (float value : tensor.getValue()) {
                out.writeFloat(value);
            }
        }
    }

    private static Weights weights(DataInputStream in) throws IOException {
        Map<String, float[]> values = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            float[] array = new float[in.readInt()];
            for (int k = 0; k < array.length; k++) {
                array[k] = in.readFloat();
            }
            values.put(name, array);
        }
        return new Weights(values);
    }
}
