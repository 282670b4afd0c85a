/** The surface of a body: the window draws it, sensors are worn on it. */
package kinescribe.motion.shape;
