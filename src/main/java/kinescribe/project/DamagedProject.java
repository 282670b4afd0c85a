package kinescribe.project;

import kinescribe.base.KinescribeException;

/** A project whose files are not whole, so that the version before it is worth trying. */
final class DamagedProject extends Exception {
    private static final long serialVersionUID = 1L;

    private final KinescribeException fault;

    DamagedProject(KinescribeException fault) {
        super(fault);
        this.fault = fault;
    }

    KinescribeException fault() {
        return fault;
    }
}
