package kinescribe.learn;

import static kinescribe.learn.onnx.OnnxAttributes.attribute;
import static kinescribe.learn.onnx.OnnxAttributes.attributes;
import static kinescribe.learn.onnx.OnnxAttributes.tensor;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.learn.onnx.OnnxGraph;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.TreeModel;

/**
 * Writes a forest down as an ONNX graph, its features with it: sorted samples at the ranks of
 * {@link EcdfFeatures} and the means, in 64 bits as here, then the trees. So the graph takes
 * windows, as those of networks do.
 */
final class ForestGraph {
    private ForestGraph() {}

    static byte[] bytes(
            List<TreeModel<Label>> trees,
            int classes,
            EcdfFeatures features,
            int samples,
            int channels) {
        OnnxGraph graph = new OnnxGraph("forest", samples, channels, classes);
        TreeNodes nodes = new TreeNodes(classes, trees.size());
        trees.forEach(tree -> nodes.addTree(tree.getRoot()));
        graph.add(
                OnnxGraph.TREES,
                "TreeEnsembleClassifier",
                List.of(features(graph, features, samples, channels)),
                List.of("likeliest", OnnxGraph.OUTPUT),
                attributes("nodes_treeids", nodes.trees()),
                attributes("nodes_nodeids", nodes.ids()),
                attributes("nodes_featureids", nodes.features()),
                attributes("nodes_modes", nodes.modes()),
                attributes("nodes_truenodeids", nodes.below()),
                attributes("nodes_falsenodeids", nodes.above()),
                tensor("nodes_values_as_tensor", nodes.thresholds()),
                attributes("class_treeids", nodes.shareTrees()),
                attributes("class_nodeids", nodes.shareNodes()),
                attributes("class_ids", nodes.shareClasses()),
                tensor("class_weights_as_tensor", nodes.shares()),
                attributes(
                        "classlabels_int64s", IntStream.range(0, classes).asLongStream().toArray()),
                attribute("post_transform", "NONE"));
        return graph.bytes();
    }

    private static String features(
            OnnxGraph graph, EcdfFeatures features, int samples, int channels) {
        String wide =
                graph.node(
                        "Cast",
                        List.of(OnnxGraph.INPUT),
                        attribute("to", TensorProto.DataType.DOUBLE.getNumber()));
        String sorted = "sorted";
        graph.add(
                "",
                "TopK",
                List.of(wide, graph.integers(samples)),
                List.of(sorted, "order"),
                attribute("axis", 1),
                attribute("largest", 0));
        int[] ranks = features.ranks(samples);
        String picked =
                graph.node(
                        "Gather",
                        List.of(
                                sorted,
                                graph.integers(Arrays.stream(ranks).asLongStream().toArray())),
                        attribute("axis", 1));
        String byChannel = graph.node("Transpose", List.of(picked), attributes("perm", 0, 2, 1));
        String flat =
                graph.node(
                        "Reshape",
                        List.of(byChannel, graph.integers(0, (long) ranks.length * channels)));
        String means =
                graph.node(
                        "ReduceMean",
                        List.of(wide),
                        attributes("axes", 1),
                        attribute("keepdims", 0));
        return graph.node("Concat", List.of(flat, means), attribute("axis", 1));
    }
}
