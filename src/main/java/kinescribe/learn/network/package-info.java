/** Networks: one description of layers, trained with libtorch and run with ONNX Runtime. */
@org.jspecify.annotations.NullMarked
package kinescribe.learn.network;
