package kinescribe.app.signals;

import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.imu.SignalParts;
import kinescribe.job.JobContext;

/** Simulates one sensor on one motion, for the eye only: nothing is stored. */
interface SensorPreview {
    /**
     * Does ahead what the first simulation of a sensor would take long for.
     *
     * @throws KinescribeException if it cannot be simulated
     */
    void prepare(PreviewRequest request, JobContext context) throws KinescribeException;

    /**
     * What the sensor would measure.
     *
     * @throws KinescribeException if it cannot be simulated
     */
    Recording simulate(PreviewRequest request, JobContext context) throws KinescribeException;

    /**
     * What that is made of.
     *
     * @throws KinescribeException if it cannot be simulated
     */
    SignalParts explain(PartsRequest request, JobContext context) throws KinescribeException;
}
