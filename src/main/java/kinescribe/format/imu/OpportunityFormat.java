package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;

/**
 * OPPORTUNITY Activity Recognition (Roggen and others 2010, INSS; Chavarriaga and others 2013,
 * Pattern Recognition Letters 34(15); UCI 226): four people in a kitchen, 30 Hz.
 *
 * <p><b>Layout.</b> {@code S1-ADL1.dat} … {@code S4-Drill.dat}: 250 columns between blanks, NaN
 * where missing. Time in ms; twelve Bluetooth accelerometers in mg (2–37); five Xsens units of back
 * and arms with 13 columns each (38–102): acceleration in mg, angular velocity × 1000, magnetic
 * field × 1000, quaternion; two units of the shoes; objects and room; seven label columns
 * (244–250), of which locomotion is the first.
 *
 * <p><b>Traps.</b> The column list gives no unit of angular velocity; the maker's own is rad/s, so
 * the number is taken as mrad/s. The magnetic field has no unit we could trust and is left out, and
 * so are the shoes, of which it is not told whether gravity is in. Bluetooth sensors have long
 * dropouts, which stay missing. Of the labels only locomotion is read: stand, walk, sit, lie;
 * gestures overlap it. The code 3 is not used.
 *
 * <p><b>Sites and axes.</b> {@code imu back, rua, rla, lua, lla} for back and right and left upper
 * and lower arm; {@code acc rkn^} above and {@code acc rkn_} below the right knee, and so on. Axes
 * are not documented. The back is taken as the chest's height, a hand as the wrist.
 */
final class OpportunityFormat extends DataSetFormat {
    private static final double RATE_HZ = 30;
    private static final int COLUMNS = 250;
    private static final int LOCOMOTION = 243;
    private static final double MS = 1000;
    private static final double MILLI = 1e-3;
    private static final int FIRST_XSENS = 37;
    private static final int XSENS_COLUMNS = 13;

    /** The Bluetooth accelerometers in the order of their columns. */
    private static final List<Site> BLUETOOTH =
            List.of(
                    new Site("acc rkn^", BodySite.RIGHT_THIGH),
                    new Site("acc hip", BodySite.WAIST),
                    new Site("acc lua^", BodySite.LEFT_UPPER_ARM),
                    new Site("acc rua_", BodySite.RIGHT_UPPER_ARM),
                    new Site("acc lh", BodySite.LEFT_WRIST),
                    new Site("acc back", BodySite.CHEST),
                    new Site("acc rkn_", BodySite.RIGHT_SHIN),
                    new Site("acc rwr", BodySite.RIGHT_WRIST),
                    new Site("acc rua^", BodySite.RIGHT_UPPER_ARM),
                    new Site("acc lua_", BodySite.LEFT_UPPER_ARM),
                    new Site("acc lwr", BodySite.LEFT_WRIST),
                    new Site("acc rh", BodySite.RIGHT_WRIST));

    private static final List<Site> XSENS =
            List.of(
                    new Site("imu back", BodySite.CHEST),
                    new Site("imu rua", BodySite.RIGHT_UPPER_ARM),
                    new Site("imu rla", BodySite.RIGHT_FOREARM),
                    new Site("imu lua", BodySite.LEFT_UPPER_ARM),
                    new Site("imu lla", BodySite.LEFT_FOREARM));

    private record Site(String word, BodySite bodySite) {}

    OpportunityFormat() {
        super(
                "opportunity",
                "OPPORTUNITY (S1-ADL1.dat …)",
                "(s\\d)-(adl\\d|drill)\\.dat",
                Map.of(1, "standing", 2, "walking", 4, "sitting", 5, "lying"),
                deviceSites());
    }

    private static List<DeviceSite> deviceSites() {
        List<Site> all = new ArrayList<>(BLUETOOTH);
        all.addAll(XSENS);
        return all.stream()
                .map(
                        site ->
                                new DeviceSite(
                                        site.word, site.bodySite, "research", DeviceAxes.unknown()))
                .toList();
    }

    private static List<SiteColumns> sites() {
        List<SiteColumns> sites = new ArrayList<>();
        for (int i = 0; i < BLUETOOTH.size(); i++) {
            sites.add(
                    SiteColumns.acceleration(
                            BLUETOOTH.get(i).word, 1 + 3 * i, SiteColumns.MILLI_G));
        }
        for (int i = 0; i < XSENS.size(); i++) {
            int first = FIRST_XSENS + XSENS_COLUMNS * i;
            sites.add(
                    SiteColumns.acceleration(XSENS.get(i).word, first, SiteColumns.MILLI_G)
                            .turnRate(first + 3, MILLI));
        }
        return sites;
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.beginsAs(file, TextRows.Separator.BLANKS, COLUMNS);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        Session session = new Session(sites());
        TextRows.read(
                file,
                TextRows.Separator.BLANKS,
                context,
                row -> {
                    row.requireColumns(COLUMNS);
                    boolean told = !Double.isNaN(row.numberOrNan(LOCOMOTION));
                    int activity = told ? row.integer(LOCOMOTION) : 0;
                    session.add(row.number(0) / MS, row, reading.activityOrNone(activity));
                });
        String subject = part(file, 1).toUpperCase(Locale.ROOT);
        session.finish(
                reading,
                subject,
                subject + "-" + part(file, 2).toUpperCase(Locale.ROOT),
                RATE_HZ,
                FileFaults.name(file));
    }
}
