package kinescribe.format.motion;

/** A format that can be written. */
abstract class WritableFormat extends NamedFormat {
    WritableFormat(String id, String name) {
        super(id, name);
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public final boolean canWrite() {
        return true;
    }
}
