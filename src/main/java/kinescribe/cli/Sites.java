package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;

/** Body sites as people type them. */
final class Sites {
    private Sites() {}

    static BodySite parse(String id) throws KinescribeException {
        return BodySite.of(id)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no body site \"" + id + "\".",
                                        "Choose from: " + String.join(", ", BodySite.ids()) + "."));
    }
}
