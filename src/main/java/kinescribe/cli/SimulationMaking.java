package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Version;
import kinescribe.format.SidecarFile;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.imu.WornSensor;
import org.jspecify.annotations.Nullable;

/** How a verb's signals came about, as the description beside them tells it. */
final class SimulationMaking {
    private SimulationMaking() {}

    /** The start: by which verb of which version signals were simulated. */
    static Map<String, Object> by(String verb) {
        Map<String, Object> making = new LinkedHashMap<>();
        making.put("step", verb);
        making.put("origin", "simulated");
        making.put("version", Version.current().toString());
        return making;
    }

    /**
     * What every simulation has.
     *
     * @param smoothHz the low-pass that was asked for; null for none but of what jitters
     * @param notices what came up
     * @throws KinescribeException if the motion's file cannot be read
     */
    static Map<String, Object> of(
            String verb,
            Path motion,
            double rateHz,
            @Nullable Double smoothHz,
            List<WornSensor> sensors,
            List<Notice> notices)
            throws KinescribeException {
        Map<String, Object> making = by(verb);
        making.put("motion", SidecarFile.input(motion));
        making.put("rateHz", rateHz);
        if (smoothHz == null) {
            making.put("smoothing", "where the motion jitters");
        } else {
            making.put("smoothHz", smoothHz);
        }
        making.put("sensors", sensors.stream().map(SimulationFacts::sensor).toList());
        making.put("notices", Verb.texts(notices));
        return making;
    }
}
