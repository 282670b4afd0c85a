package kinescribe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Numbers in JSON, which knows neither NaN nor infinity: they become null. */
final class FiniteNumbers {
    private FiniteNumbers() {}

    /** What makes Jackson write numbers so. */
    static Module module() {
        JsonSerializer<Double> single =
                new JsonSerializer<>() {
                    @Override
                    public void serialize(Double value, JsonGenerator out, SerializerProvider any)
                            throws IOException {
                        write(value, out);
                    }
                };
        JsonSerializer<double[]> several =
                new JsonSerializer<>() {
                    @Override
                    public void serialize(
                            double[] values, JsonGenerator out, SerializerProvider any)
                            throws IOException {
                        out.writeStartArray();
                        for (double value : values) {
                            write(value, out);
                        }
                        out.writeEndArray();
                    }
                };
        return new SimpleModule("finite numbers")
                .addSerializer(Double.class, single)
                .addSerializer(Double.TYPE, single)
                .addSerializer(double[].class, several);
    }

    private static void write(double value, JsonGenerator out) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeNull();
        }
    }
}
