package kinescribe.format.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.dataset.SensorWindows;
import kinescribe.dataset.SplitPart;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;

/**
 * Windows of several sensors side by side, as far as all of them have them. Windows belong together
 * where person, trial, label and start, rounded to whole steps, are the same: clocks of devices
 * drift by far less.
 *
 * @param joints the sensors' joints in the order of the columns, each once
 * @param sites where these sensors sit
 * @param windows the windows, in the order of the first sensor
 */
record JointWindows(List<Integer> joints, List<String> sites, List<Joined> windows) {
    /** The channels of a joint. */
    private static final int WIDTH = ImuChannel.SIX_AXIS.size();

    /**
     * @param values samples {@code [samples × 6 · joints]}
     */
    @SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
    record Joined(SplitPart part, String label, float[] values) {}

    private record Key(String subject, String trial, String label, long step) {}

    /** Side by side: the first sensor at each joint that UniMTS numbers. */
    static JointWindows of(Benchmark benchmark) {
        Map<Integer, SensorWindows> sensors = new LinkedHashMap<>();
        for (SensorWindows sensor : benchmark.sensors()) {
            UnimtsJoints.of(sensor.site()).ifPresent(joint -> sensors.putIfAbsent(joint, sensor));
        }
        if (sensors.isEmpty() || !benchmark.channels().equals(ImuChannel.SIX_AXIS)) {
            return new JointWindows(List.of(), List.of(), List.of());
        }
        List<Map<Key, Row>> found = new ArrayList<>();
        for (SensorWindows sensor : sensors.values()) {
            Map<Key, Row> rows = new LinkedHashMap<>();
            benchmark.rows(sensor).forEach(r -> rows.put(key(r, benchmark.spec().stepS()), r));
            found.add(rows);
        }
        List<Joined> windows = new ArrayList<>();
        for (Key key : found.get(0).keySet()) {
            if (found.stream().allMatch(rows -> rows.containsKey(key))) {
                windows.add(join(found.stream().map(rows -> row(rows, key)).toList()));
            }
        }
        return new JointWindows(
                List.copyOf(sensors.keySet()),
                sensors.values().stream().map(SensorWindows::site).toList(),
                windows);
    }

    int size() {
        return windows.size();
    }

    List<Joined> of(SplitPart part) {
        return windows.stream().filter(w -> w.part() == part).toList();
    }

    private static Key key(Row row, double stepS) {
        Window.Source source = row.window().source();
        return new Key(
                source.subject(),
                source.trial(),
                row.window().label(),
                Math.round(source.startS() / stepS));
    }

    private static Row row(Map<Key, Row> rows, Key key) {
        return Optional.ofNullable(rows.get(key)).orElseThrow();
    }

    private static Joined join(List<Row> rows) {
        int width = WIDTH * rows.size();
        float[] values = new float[rows.get(0).window().values().length * rows.size()];
        for (int j = 0; j < rows.size(); j++) {
            float[] own = rows.get(j).window().values();
            for (int i = 0; i < own.length; i++) {
                values[i / WIDTH * width + j * WIDTH + i % WIDTH] = own[i];
            }
        }
        return new Joined(rows.get(0).part(), rows.get(0).window().label(), values);
    }
}
