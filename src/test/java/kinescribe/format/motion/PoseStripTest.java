package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PoseStripTest {
    private static Document draw(String title, int poses) throws IOException {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        double[] root = new double[6];
        double[] rotations = new double[2 * skeleton.size() * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        root[1] = skeleton.offset(0).y();
        root[4] = skeleton.offset(0).y();
        StringWriter out = new StringWriter();
        PoseStrip.write(
                List.of(new PoseStrip.Row(title, new Motion(skeleton, 1, root, rotations))),
                poses,
                1,
                out);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new java.io.StringReader(out.toString())));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(out.toString(), e);
        }
    }

    @Test
    void drawsEachPoseWithItsHead() throws IOException {
        Document picture = draw("standing", 5);
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(5);
        // Floor once, then left, middle and right limbs of each pose.
        assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo(1 + 3 * 5);
    }

    @Test
    void putsTheCrownAboveTheFloorByTheBodysHeight() throws IOException {
        Document picture = draw("standing", 2);
        double y =
                Double.parseDouble(
                        picture.getElementsByTagName("circle")
                                .item(0)
                                .getAttributes()
                                .getNamedItem("cy")
                                .getNodeValue());
        String floor =
                picture.getElementsByTagName("path")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("d")
                        .getNodeValue();
        double floorY = Double.parseDouble(floor.split(" ")[1]);
        // The middle of the head of a person of 1.72 m is some 1.6 m up, drawn at 85 a metre.
        assertThat(floorY - y).isBetween(1.45 * 85, 1.75 * 85);
    }

    @Test
    void escapesTitles() throws IOException {
        Document picture = draw("a < b & c", 2);
        assertThat(picture.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("a < b & c");
    }
}
