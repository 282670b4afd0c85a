package kinescribe.learn.network;

/**
 * What flows between layers, without the batch.
 *
 * @param channels values at one time
 * @param samples times; 1 after pooling over time
 */
record Shape(int channels, int samples) {}
