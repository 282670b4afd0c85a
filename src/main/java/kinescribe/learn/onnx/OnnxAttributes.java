package kinescribe.learn.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.Arrays;

/** Named parameters of ONNX nodes. */
public final class OnnxAttributes {
    private OnnxAttributes() {}

    /** A whole number. */
    public static AttributeProto attribute(String name, long value) {
        return named(name, AttributeProto.AttributeType.INT).setI(value).build();
    }

    /** A 32-bit number. */
    public static AttributeProto attribute(String name, double value) {
        return named(name, AttributeProto.AttributeType.FLOAT).setF((float) value).build();
    }

    /** A text. */
    public static AttributeProto attribute(String name, String value) {
        return named(name, AttributeProto.AttributeType.STRING)
                .setS(ByteString.copyFromUtf8(value))
                .build();
    }

    /** Whole numbers. */
    public static AttributeProto attributes(String name, long... values) {
        AttributeProto.Builder builder = named(name, AttributeProto.AttributeType.INTS);
        Arrays.stream(values).forEach(builder::addInts);
        return builder.build();
    }

    /** Texts. */
    public static AttributeProto attributes(String name, String... values) {
        AttributeProto.Builder builder = named(name, AttributeProto.AttributeType.STRINGS);
        for (String value : values) {
            builder.addStrings(ByteString.copyFromUtf8(value));
        }
        return builder.build();
    }

    /** 64-bit numbers as a tensor. */
    public static AttributeProto tensor(String name, double... values) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(TensorProto.DataType.DOUBLE.getNumber())
                        .addDims(values.length);
        Arrays.stream(values).forEach(tensor::addDoubleData);
        return named(name, AttributeProto.AttributeType.TENSOR).setT(tensor).build();
    }

    private static AttributeProto.Builder named(String name, AttributeProto.AttributeType type) {
        return AttributeProto.newBuilder().setName(name).setType(type);
    }
}
