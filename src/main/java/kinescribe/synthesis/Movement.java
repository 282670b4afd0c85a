package kinescribe.synthesis;

/** A way of moving: a smooth (twice differentiable) function from time to a pose. */
interface Movement {
    /** Sets the whole pose at a time in seconds from the start. */
    void pose(double t, PoseBuilder pose);
}
