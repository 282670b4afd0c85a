package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.DeviceSite;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.PlaceNotation;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SiteNames;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import picocli.CommandLine.Option;

/** The options of verbs that put sensors on a body: as in a data set, and off the usual place. */
final class PlacementOptions {
    /** About as long as a thigh: what is farther off is not worn. Our own choice. */
    private static final double FARTHEST_M = 0.5;

    @Option(
            names = "--like",
            defaultValue = "",
            paramLabel = "DATASET",
            description =
                    "Wear the devices of a data set, under its own site names and with its axes:"
                            + " pamap2, utd-mhad, geotec, mhealth, realworld …")
    private String dataset = "";

    @Option(
            names = "--offset",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description =
                    "Shift from the place named, m on an adult, segment's axes (default: 0,0,0).")
    private String offset = "";

    @Option(
            names = "--turn",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description =
                    "Turn of the device about its own axes: a rotation vector in degrees"
                            + " (default: 0,0,0).")
    private String turn = "";

    /** Whether a data set was named. */
    boolean areLikeDataset() {
        return !dataset.isEmpty();
    }

    /** The sensors at places as typed, then those of the data set named. */
    List<SurfacePlacement> placements(List<String> places) throws KinescribeException {
        List<SurfacePlacement> all = new ArrayList<>();
        for (String place : places) {
            add(PlaceNotation.read(place), all);
        }
        if (areLikeDataset()) {
            for (DeviceSite site : RecordingFormats.devices(dataset)) {
                add(site.typical(), all);
            }
        }
        return all;
    }

    /** The one sensor at a place as typed. */
    SurfacePlacement placement(String place) throws KinescribeException {
        return placements(List.of(place)).get(0);
    }

    private void add(SurfacePlacement usual, List<SurfacePlacement> all)
            throws KinescribeException {
        List<String> taken = all.stream().map(SurfacePlacement::site).toList();
        all.add(adjusted(usual).called(SiteNames.numbered(usual.site(), taken)));
    }

    private SurfacePlacement adjusted(SurfacePlacement usual) throws KinescribeException {
        Vec3 shift = Arguments.three("--offset", offset, "0.01,0,-0.02");
        Arguments.within("The length of --offset", shift.norm(), 0, FARTHEST_M);
        Vec3 degrees = Arguments.three("--turn", turn, "0,0,90");
        Quat extra = Quat.fromRotationVector(degrees.times(Math.PI / 180));
        if (shift.equals(Vec3.ZERO)) {
            return usual.turned(extra);
        }
        Skeleton adult = Body.Preset.ADULT.body().skeleton();
        SensorPlacement there = usual.on(adult);
        SensorPlacement shifted =
                new SensorPlacement(
                        there.site(), there.joint(), there.offset().plus(shift), there.mounting());
        return SurfacePlacement.of(shifted, BodySurface.of(adult)).turned(extra);
    }
}
