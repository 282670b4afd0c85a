package kinescribe.app.signals;

import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparedSignal;

/**
 * How well one signal agrees over the shown stretch.
 *
 * @param agreement its numbers over time
 * @param coherence mean coherence below {@link AgreementNumbers#COHERENCE_TO_HZ}, 0 … 1
 * @param signal both sides
 */
record AgreementRow(Agreement agreement, double coherence, ComparedSignal signal) {}
