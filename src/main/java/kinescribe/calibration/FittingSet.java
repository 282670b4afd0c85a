package kinescribe.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/**
 * Simulated and measured recordings that may be fitted on: there is no way to make one of a test
 * person's recordings, and no way to fit without one.
 */
public final class FittingSet {
    private final List<Recording> simulated;
    private final List<Recording> measured;
    private final Set<String> simulatedSites;

    private FittingSet(
            List<Recording> simulated, List<Recording> measured, Set<String> simulatedSites) {
        this.simulated = simulated;
        this.measured = measured;
        this.simulatedSites = simulatedSites;
    }

    /**
     * Recordings that are admitted.
     *
     * @throws KinescribeException if one is of a person it may not be fitted on, or a side is empty
     */
    public static FittingSet of(
            List<Recording> simulated, List<Recording> measured, CalibrationSubjects subjects)
            throws KinescribeException {
        for (Recording recording : simulated) {
            subjects.admit(recording);
        }
        for (Recording recording : measured) {
            subjects.admit(recording);
        }
        requireSome(simulated, "simulated");
        requireSome(measured, "measured");
        return new FittingSet(
                List.copyOf(simulated), List.copyOf(measured), FittedOn.sites(simulated));
    }

    /**
     * The set with simulated recordings that bear the measured ones' names, to be paired with them,
     * though their sensors sat at these sites.
     */
    public FittingSet simulatedAt(Set<String> sites) {
        return new FittingSet(simulated, measured, Set.copyOf(sites));
    }

    private static void requireSome(List<Recording> recordings, String name)
            throws KinescribeException {
        if (recordings.stream().mapToInt(Recording::samples).sum() == 0) {
            throw new KinescribeException(
                    "There is no " + name + " sample to fit a calibration on.",
                    "Choose recordings of the people it may be fitted on.");
        }
    }

    /** The simulated side. */
    List<Recording> simulated() {
        return simulated;
    }

    /** The measured side. */
    List<Recording> measured() {
        return measured;
    }

    /** What a calibration will say it was fitted on. */
    FittedOn fittedOn() {
        return fittedOn(measured);
    }

    /** The same for some of the measured side only. */
    FittedOn fittedOn(List<Recording> used) {
        return FittedOn.of(used, simulatedSites);
    }

    /**
     * The channels that all recordings have, in order.
     *
     * @throws KinescribeException if there is none
     */
    List<ImuChannel> channels() throws KinescribeException {
        List<ImuChannel> shared = new ArrayList<>(List.of(ImuChannel.values()));
        simulated.forEach(r -> shared.retainAll(r.channels()));
        measured.forEach(r -> shared.retainAll(r.channels()));
        if (shared.isEmpty()) {
            throw new KinescribeException(
                    "The simulated and the measured recordings have no channel in common.",
                    "Choose recordings of the same kind of sensor.");
        }
        return shared;
    }
}
