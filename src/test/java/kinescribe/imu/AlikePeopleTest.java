package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.base.Notice;
import org.junit.jupiter.api.Test;

class AlikePeopleTest {
    @Test
    void namesThatDifferInCaseOnlyAreToldWithTheirPlaces() {
        AlikePeople people = AlikePeople.in(List.of(of("anna", "a"), of("Anna", "b")));
        people.add("anna", "c");
        people.add("anna", "d");
        people.add("anna", "e");
        people.add("bob", "f");

        assertThat(people.notices())
                .singleElement()
                .matches(n -> n.level() == Notice.Level.WARNING)
                .extracting(Notice::text)
                .isEqualTo(
                        "\"Anna\" (b) and \"anna\" (a, c, d and 1 more) are taken for 2 different"
                                + " people. If they are one, give them one name, or the same"
                                + " person is trained and tested on.");
    }

    @Test
    void otherNamesAreNot() {
        assertThat(
                        AlikePeople.in(List.of(of("anna", "a"), of("hanna", "b"), of("s1", "c")))
                                .notices())
                .isEmpty();
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        AlikePeople before = AlikePeople.in(List.of(of("anna", "a"), of("Anna", "b")));
        AlikePeople same = AlikePeople.in(List.of(of("anna", "a"), of("Anna", "b"), of("s1", "c")));
        AlikePeople more =
                AlikePeople.in(List.of(of("anna", "a"), of("Anna", "b"), of("ANNA", "c")));

        assertThat(same.notices(before)).isEmpty();
        assertThat(more.notices(before)).hasSize(1);
    }

    private static Recording of(String subject, String trial) {
        return new Recording(
                new Recording.Source(subject, trial, "wrist", Origin.REAL),
                50,
                ImuChannel.SIX_AXIS,
                new double[0],
                new double[0],
                List.of());
    }
}
