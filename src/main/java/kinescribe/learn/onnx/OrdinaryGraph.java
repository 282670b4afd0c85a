package kinescribe.learn.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;

/** A graph of another program, looked through before anything runs it. */
final class OrdinaryGraph {
    /** The operators that ONNX itself defines. */
    private static final Set<String> DOMAINS = Set.of("", "ai.onnx", OnnxGraph.TREES);

    private OrdinaryGraph() {}

    /**
     * Lets only graphs through that are whole in themselves and made of ONNX's own operators.
     *
     * @throws KinescribeException for any other
     */
    static void require(GraphProto graph) throws KinescribeException {
        for (TensorProto tensor : graph.getInitializerList()) {
            requireInside(tensor);
        }
        for (NodeProto node : graph.getNodeList()) {
            if (!DOMAINS.contains(node.getDomain())) {
                throw new KinescribeException(
                        "The model needs the operator "
                                + node.getDomain()
                                + "."
                                + node.getOpType()
                                + ", which is none of ONNX's own.",
                        "Export it with ONNX's operators alone.");
            }
            for (AttributeProto attribute : node.getAttributeList()) {
                for (TensorProto tensor : tensors(attribute)) {
                    requireInside(tensor);
                }
                for (GraphProto inner : graphs(attribute)) {
                    require(inner);
                }
            }
        }
    }

    private static void requireInside(TensorProto tensor) throws KinescribeException {
        if (tensor.getDataLocation() == TensorProto.DataLocation.EXTERNAL
                || tensor.getExternalDataCount() > 0) {
            throw new KinescribeException(
                    "The model keeps its weights in other files, which are not read.",
                    "Export it as one file with its weights inside.");
        }
    }

    private static List<TensorProto> tensors(AttributeProto attribute) {
        List<TensorProto> tensors = new ArrayList<>(attribute.getTensorsList());
        tensors.add(attribute.getT());
        return tensors;
    }

    private static List<GraphProto> graphs(AttributeProto attribute) {
        List<GraphProto> graphs = new ArrayList<>(attribute.getGraphsList());
        graphs.add(attribute.getG());
        return graphs;
    }

    /**
     * A graph whose tensors and nodes all have something before their names, inner graphs included.
     */
    static GraphProto renamed(GraphProto graph, String prefix) {
        GraphProto.Builder renamed = graph.toBuilder().clearValueInfo().clearNode();
        renamed.clearQuantizationAnnotation();
        renamed.getInitializerBuilderList().forEach(t -> t.setName(prefix + t.getName()));
        renamed.getSparseInitializerBuilderList()
                .forEach(t -> t.getValuesBuilder().setName(prefix + t.getValues().getName()));
        renamed.getInputBuilderList().forEach(t -> t.setName(prefix + t.getName()));
        renamed.getOutputBuilderList().forEach(t -> t.setName(prefix + t.getName()));
        graph.getNodeList().forEach(node -> renamed.addNode(renamed(node, prefix)));
        return renamed.build();
    }

    private static NodeProto renamed(NodeProto node, String prefix) {
        NodeProto.Builder renamed = node.toBuilder().clearInput().clearOutput().clearAttribute();
        renamed.setName(renamed(node.getName(), prefix));
        node.getInputList().forEach(name -> renamed.addInput(renamed(name, prefix)));
        node.getOutputList().forEach(name -> renamed.addOutput(renamed(name, prefix)));
        for (AttributeProto attribute : node.getAttributeList()) {
            AttributeProto.Builder inner = attribute.toBuilder();
            if (attribute.hasG()) {
                inner.setG(renamed(attribute.getG(), prefix));
            }
            for (int i = 0; i < attribute.getGraphsCount(); i++) {
                inner.setGraphs(i, renamed(attribute.getGraphs(i), prefix));
            }
            renamed.addAttribute(inner);
        }
        return renamed.build();
    }

    /** What has no name, such as an input that is left out, gets none. */
    private static String renamed(String name, String prefix) {
        return name.isEmpty() ? name : prefix + name;
    }
}
