package kinescribe.cli;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;

/** Holds that what is given as simulated was simulated: measurements must not pass as such. */
final class SimulatedOnly {
    private SimulatedOnly() {}

    /**
     * The recordings themselves.
     *
     * @throws KinescribeException if one of them acts as measured
     */
    static List<Recording> checked(List<Recording> recordings) throws KinescribeException {
        for (Recording recording : recordings) {
            Recording.Source source = recording.source();
            if (source.origin().actsAsReal()) {
                throw new KinescribeException(
                        "The recording of "
                                + source.subject()
                                + " at the "
                                + source.site()
                                + " given with --simulated counts as measured: nothing in its file"
                                + " says that it was simulated.",
                        "Use what imu simulate wrote, or add a column \"origin\" that says"
                                + " simulated in every row.");
            }
        }
        return recordings;
    }
}
