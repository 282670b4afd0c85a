package kinescribe.format.imu;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;

/**
 * Which columns of a data set's rows hold the channels of one site.
 *
 * @param site the data set's word for the site
 * @param channels the channels, in channel order
 * @param columns each channel's column, from 0
 * @param factors SI units in each column's unit, negative where the column points the other way
 */
@SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
record SiteColumns(String site, List<ImuChannel> channels, int[] columns, double[] factors) {
    static final double SI = 1;
    static final double G = Units.STANDARD_GRAVITY;
    static final double MILLI_G = Units.STANDARD_GRAVITY / 1000;
    static final double DEGREE = Math.PI / 180;

    /** A site with an accelerometer in three columns from one on. */
    static SiteColumns acceleration(String site, int first, double factor) {
        return new SiteColumns(site, List.of(), new int[0], new double[0]).with(0, first, factor);
    }

    /** The same with a gyroscope in three columns from one on. */
    SiteColumns turnRate(int first, double factor) {
        return with(3, first, factor);
    }

    /** The same with a magnetometer in three columns from one on, in µT. */
    SiteColumns field(int first) {
        return with(6, first, SI);
    }

    private SiteColumns with(int firstChannel, int first, double factor) {
        List<ImuChannel> triad =
                Arrays.asList(ImuChannel.values()).subList(firstChannel, firstChannel + 3);
        return new SiteColumns(
                site,
                Stream.concat(channels.stream(), triad.stream()).toList(),
                IntStream.concat(IntStream.of(columns), IntStream.range(first, first + 3))
                        .toArray(),
                DoubleStream.concat(
                                DoubleStream.of(factors), DoubleStream.of(factor, factor, factor))
                        .toArray());
    }
}
