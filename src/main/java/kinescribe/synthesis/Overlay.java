package kinescribe.synthesis;

/** One movement with the arms of another, as in walking and carrying. */
final class Overlay implements Movement {
    private final Movement under;
    private final KeyedMovement arms;

    Overlay(Movement under, KeyedMovement arms) {
        this.under = under;
        this.arms = arms;
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        under.pose(t, pose);
        arms.armsCarried(t, pose);
    }
}
