package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.base.Notice;
import org.junit.jupiter.api.Test;

class LastResortTest {
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final LastResort handler = new LastResort(notices, Runnable::run);

    @Test
    void repeatsAreCountedInOneNotice() {
        IllegalStateException fault = new IllegalStateException("same place");
        fault.setStackTrace(new StackTraceElement[0]);
        for (int i = 0; i < 3; i++) {
            handler.uncaughtException(Thread.currentThread(), fault);
        }
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).text()).contains("same place").endsWith("(3 times)");
    }

    @Test
    void differentFaultsAreTwoNotices() {
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("one"));
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("two"));
        assertThat(notices).hasSize(2);
    }
}
