/** Charts of simulated against measured signals under the one play head. */
package kinescribe.app.signals;
