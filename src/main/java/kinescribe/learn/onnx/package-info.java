/** Graphs in ONNX's form, from windows to probabilities: written and run. */
@org.jspecify.annotations.NullMarked
package kinescribe.learn.onnx;
