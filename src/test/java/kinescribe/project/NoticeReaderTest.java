package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import org.junit.jupiter.api.Test;

class NoticeReaderTest {
    private static final Notice NOTICE = Notice.warning("Taken as metres.").withRemedy(Remedy.UNIT);

    @Test
    void aNoticeKeepsItsRemedy() throws Exception {
        assertThat(read((ObjectNode) ProjectJson.tree(NOTICE))).isEqualTo(NOTICE);
    }

    @Test
    void anOlderNoticeHasNone() throws Exception {
        ObjectNode node = (ObjectNode) ProjectJson.tree(NOTICE);
        node.remove("remedy");
        assertThat(read(node)).isEqualTo(Notice.warning("Taken as metres."));
    }

    @Test
    void whatIsNoNoticeIsDamage() {
        ObjectNode textless = (ObjectNode) ProjectJson.tree(NOTICE);
        textless.remove("text");
        assertThatThrownBy(() -> read(textless)).isInstanceOf(KinescribeException.class);
        ObjectNode strange = (ObjectNode) ProjectJson.tree(NOTICE);
        strange.put("level", "SHRUG");
        assertThatThrownBy(() -> read(strange)).isInstanceOf(KinescribeException.class);
    }

    private static Notice read(ObjectNode node) throws KinescribeException {
        return ProjectJson.value(node, new TypeReference<Notice>() {}, "notice");
    }
}
