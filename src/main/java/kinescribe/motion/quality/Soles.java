package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Leg;
import kinescribe.motion.StandardJoint;

/**
 * Heights of the soles and of the floor under them. The floor is at height zero, unless the feet
 * stand at different heights in different places, or are carried up or down evenly: then it is
 * where they stand (stairs, slopes, lifts), between two stands of a foot the lowest of both and of
 * where the other one stands meanwhile, and before the first and after the last one nothing is
 * known of it below the sole. A motion that is shifted as a whole, or drops on the spot, does not
 * shift its floor: terrain has to be at height zero where it begins, ends or is lowest; who comes
 * into the motion or leaves it in the air may do so up to a step lower than the feet stand. When
 * feet stand is told by {@link FootContacts}. Our own rules.
 */
final class Soles {
    private static final double STILL_MPS = 0.12;
    private static final double SHORTEST_S = 0.1;
    private static final double LOWEST_STEP_M = 0.13;
    private static final double HIGHEST_STEP_M = 0.2;
    private static final double UPRIGHT_SHARE = 0.5;
    private static final double LEVEL_M = 0.08;
    private static final double SAME_HEIGHT_M = 0.02;
    private static final double SAME_PLACE_M = 0.1;

    private static final double SHORTEST_STEP_S = 0.2;
    private static final double CARRIED_STILL_MPS = 0.1;
    private static final double CARRIED_TOGETHER_MPS = 0.05;
    private static final double CARRIED_SLOWEST_MPS = 0.05;
    private static final double CARRIED_MPS2 = 1.5;
    private static final double CARRIED_SHORTEST_S = 0.4;
    private static final StandardJoint[] TOES = {StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT};
    private static final StandardJoint[] ANKLES = {
        StandardJoint.LEFT_ANKLE, StandardJoint.RIGHT_ANKLE
    };

    private record Stand(
            int foot, int first, int last, double levelM, Vec3 place, boolean upright) {}

    private final JointPaths paths;
    private final FootContacts contacts;
    private final double[][] sole = new double[2][];
    private final double[][] floor = new double[2][];
    private final List<Stand> stands = new ArrayList<>();

    Soles(JointPaths paths, FootContacts contacts) {
        this.paths = paths;
        this.contacts = contacts;
        for (int foot = 0; foot < 2; foot++) {
            sole[foot] = heights(foot);
            floor[foot] = new double[paths.frames()];
        }
        boolean[] carried = carried();
        for (int foot = 0; foot < 2; foot++) {
            stands.addAll(stands(foot, carried));
        }
        if (areOnTerrain(carried)) {
            double shift = upright().isEmpty() ? 0 : shift(upright(), carried);
            for (int foot = 0; foot < 2; foot++) {
                layFloor(foot, carried);
                for (int f = 0; f < paths.frames(); f++) {
                    floor[foot][f] -= shift;
                }
            }
        }
    }

    /** How often a foot stands in another place than before: the steps taken. */
    int steps() {
        int steps = 0;
        for (int i = 1; i < stands.size(); i++) {
            Stand before = stands.get(i - 1);
            boolean same = before.foot() == stands.get(i).foot();
            steps += same && wayM(before, stands.get(i)) > SAME_PLACE_M ? 1 : 0;
        }
        return steps;
    }

    /** The height of a sole (0 left, 1 right) over the floor under it. */
    double overFloor(int frame, int foot) {
        return sole[foot][frame] - floor[foot][frame];
    }

    /** The floor under a foot. */
    double floor(int frame, int foot) {
        return floor[foot][frame];
    }

    /** The lower of both feet's floors. */
    double lowerFloor(int frame) {
        return Math.min(floor[0][frame], floor[1][frame]);
    }

    /** Whether one foot stands alone: then the body walks and does not sit. */
    boolean isStep(int frame) {
        return contacts.at(frame, Leg.LEFT) != contacts.at(frame, Leg.RIGHT);
    }

    /** A sole's height in the world. */
    double sole(int frame, int foot) {
        return sole[foot][frame];
    }

    /** The lower of both soles' heights in the world. */
    double lowerSole(int frame) {
        return Math.min(sole[0][frame], sole[1][frame]);
    }

    private double[] heights(int foot) {
        List<Vec3> rest = paths.motion().skeleton().restPositions();
        double toe = rest.get(TOES[foot].ordinal()).y();
        double ankle = rest.get(ANKLES[foot].ordinal()).y();
        double[] height = new double[paths.frames()];
        for (int f = 0; f < height.length; f++) {
            height[f] =
                    Math.min(
                            paths.height(f, TOES[foot]) - toe,
                            paths.height(f, ANKLES[foot]) - ankle);
        }
        return height;
    }

    /** Frames in which both feet go up or down together, evenly, and nowhere else. */
    private boolean[] carried() {
        boolean[] carried = new boolean[paths.frames()];
        int step = paths.step();
        for (int f = 0; f < carried.length; f++) {
            Vec3 left = paths.velocity(f, TOES[0], step);
            Vec3 right = paths.velocity(f, TOES[1], step);
            carried[f] =
                    Math.hypot(left.x(), left.z()) < CARRIED_STILL_MPS
                            && Math.hypot(right.x(), right.z()) < CARRIED_STILL_MPS
                            && Math.abs(left.y() - right.y()) < CARRIED_TOGETHER_MPS
                            && Math.abs(left.y()) > CARRIED_SLOWEST_MPS
                            && (!paths.isInner(f)
                                    || Math.abs(paths.acceleration(f, TOES[0]).y()) < CARRIED_MPS2);
        }
        return longRuns(carried, paths.frames(CARRIED_SHORTEST_S));
    }

    private List<Stand> stands(int foot, boolean[] carried) {
        Leg leg = Leg.values()[foot];
        boolean rides = any(carried);
        boolean[] still = new boolean[paths.frames()];
        for (int f = 0; f < still.length; f++) {
            boolean stands = contacts.at(f, leg) || (rides && areBothStill(f));
            still[f] = !carried[f] && stands;
        }
        still = longRuns(still, paths.frames(SHORTEST_S));
        List<Stand> found = new ArrayList<>();
        for (int first = 0; first < still.length; first++) {
            if (still[first]) {
                int last = first;
                while (last + 1 < still.length && still[last + 1]) {
                    last++;
                }
                double level =
                        Statistics.quantile(Arrays.copyOfRange(sole[foot], first, last + 1), 0.5);
                Vec3 place = paths.position((first + last) / 2, TOES[foot]);
                double pelvis = paths.height((first + last) / 2, StandardJoint.PELVIS) - level;
                found.add(
                        new Stand(
                                foot,
                                first,
                                last,
                                level,
                                place,
                                pelvis > UPRIGHT_SHARE * standingM()));
                first = last;
            }
        }
        return found;
    }

    private double standingM() {
        return paths.motion().skeleton().restPositions().get(0).y();
    }

    /** The stands that terrain can be told from: those of who sits or lies have no ground. */
    private List<Stand> upright() {
        return stands.stream().filter(Stand::upright).toList();
    }

    /** Whether both feet rest: on the upper floor of a lift they are far over the lowest ground. */
    private boolean areBothStill(int frame) {
        return paths.velocity(frame, TOES[0], paths.step()).norm() < STILL_MPS
                && paths.velocity(frame, TOES[1], paths.step()).norm() < STILL_MPS;
    }

    private static boolean any(boolean[] some) {
        boolean any = false;
        for (boolean one : some) {
            any |= one;
        }
        return any;
    }

    private boolean areOnTerrain(boolean[] carried) {
        double lowest = upright().stream().mapToDouble(Stand::levelM).min().orElse(0);
        double highest = upright().stream().mapToDouble(Stand::levelM).max().orElse(0);
        return any(carried) || (highest - lowest > LEVEL_M && !anyTorn());
    }

    /**
     * How far the terrain is over or under height zero, where it has to begin, end or be lowest:
     * what of that is nearest to zero. On stairs, and where the lowest stand is followed or led to
     * by a flight, up to the height of a step over it is none, for then the motion may begin or end
     * there.
     */
    private double shift(List<Stand> stands, boolean[] carried) {
        Stand first = stands.stream().min(Comparator.comparing(Stand::first)).orElseThrow();
        Stand last = stands.stream().max(Comparator.comparing(Stand::last)).orElseThrow();
        Stand lowest = stands.stream().min(Comparator.comparing(Stand::levelM)).orElseThrow();
        double nearest =
                Stream.concat(
                                Stream.of(first, last, lowest).map(Stand::levelM),
                                endsOfRides(carried))
                        .min(Comparator.comparing(Math::abs))
                        .orElseThrow();
        List<Stand> inTime = stands.stream().sorted(Comparator.comparing(Stand::first)).toList();
        double step = 0;
        for (int i = 1; i < inTime.size(); i++) {
            double rise = inTime.get(i).levelM() - inTime.get(i - 1).levelM();
            step = Math.max(step, Math.min(HIGHEST_STEP_M, Math.abs(rise)));
        }
        boolean onStairs = step > LOWEST_STEP_M;
        boolean flies =
                (lowest.equals(last) && last.last() < paths.frames() - 1)
                        || (lowest.equals(first) && first.first() > 0);
        return (onStairs || flies) && nearest > 0 && nearest < step + SAME_HEIGHT_M ? 0 : nearest;
    }

    /** Where those who are carried as the motion begins or ends are lowest. */
    private Stream<Double> endsOfRides(boolean[] carried) {
        return IntStream.range(0, carried.length)
                .filter(f -> carried[f])
                .mapToObj(this::lowerSole)
                .min(Comparator.naturalOrder())
                .stream();
    }

    /** Whether a foot changes its height on the spot, in less time than a step takes. */
    private boolean anyTorn() {
        for (int i = 1; i < stands.size(); i++) {
            Stand a = stands.get(i - 1);
            Stand b = stands.get(i);
            if (a.foot() == b.foot()
                    && b.first() - a.last() < paths.frames(SHORTEST_STEP_S)
                    && wayM(a, b) < SAME_PLACE_M
                    && Math.abs(b.levelM() - a.levelM()) > SAME_HEIGHT_M) {
                return true;
            }
        }
        return false;
    }

    /** How far a stand is from another along the floor. */
    private static double wayM(Stand a, Stand b) {
        Vec3 way = b.place().minus(a.place());
        return Math.hypot(way.x(), way.z());
    }

    private void layFloor(int foot, boolean[] carried) {
        List<Stand> ones = upright().stream().filter(s -> s.foot() == foot).toList();
        double[] own = floor[foot];
        if (ones.isEmpty()) {
            Arrays.fill(own, upright().stream().mapToDouble(Stand::levelM).min().orElse(0));
            return;
        }
        Stand before = ones.get(0);
        for (int f = 0; f < own.length; f++) {
            own[f] = Math.min(before.levelM(), sole[foot][f]);
        }
        int done = before.first();
        for (Stand stand : ones) {
            double lower = Math.min(before.levelM(), stand.levelM());
            Arrays.fill(
                    own,
                    done,
                    Math.max(done, stand.first()),
                    Math.min(lower, lowestBetween(done, stand.first())));
            Arrays.fill(own, stand.first(), stand.last() + 1, stand.levelM());
            done = stand.last() + 1;
            before = stand;
        }
        for (int f = 0; f < own.length; f++) {
            double later = f < done ? own[f] : Math.min(before.levelM(), sole[foot][f]);
            own[f] = carried[f] ? sole[foot][f] : later;
        }
    }

    /** Where the feet that stand at some time between two frames stand lowest. */
    private double lowestBetween(int first, int end) {
        return upright().stream()
                .filter(s -> s.first() < end && s.last() >= first)
                .mapToDouble(Stand::levelM)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean[] longRuns(boolean[] some, int shortest) {
        boolean[] kept = new boolean[some.length];
        for (int first = 0; first < some.length; first++) {
            int end = first;
            while (end < some.length && some[end]) {
                end++;
            }
            if (end - first >= shortest) {
                Arrays.fill(kept, first, end, true);
            }
            first = Math.max(first, end - 1);
        }
        return kept;
    }
}
