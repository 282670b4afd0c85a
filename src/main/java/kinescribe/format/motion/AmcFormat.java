package kinescribe.format.motion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;

/**
 * Acclaim motion files (AMC) with the skeleton (ASF) that belongs to them.
 *
 * <p>A bone starts where its parent ends, so it is a joint at its start; the ends of last bones
 * become tips. Turns happen about fixed axes in the order in which {@code dof} (at the root {@code
 * order}) lists them: {@code rx ry rz} is M = Rz · Ry · Rx; a bone's {@code axis} C likewise. In
 * the rest pose all bones have their {@code direction}, so the bone's rotation relative to its
 * parent is C · M · C⁻¹. Source: Acclaim Skeleton File Definition V1.10 (Schafer 1994) and the
 * notes on it by Vicon, "Acclaim Format – ASF line Details". A root orientation other than zero is
 * applied after M, our own reading.
 *
 * <p>Lengths: the CMU database states {@code length 0.45} and means inches divided by 0.45, so
 * 0.05644 m (mocap.cs.cmu.edu, "Frequently Asked Questions"); this is taken where it makes a person
 * of the skeleton, else the unit is guessed from its size. The format knows no rate: 120 Hz is
 * taken, that of the CMU database.
 */
final class AmcFormat extends ReadOnlyFormat {
    private static final double USUAL_RATE_HZ = 120;
    private static final double INCH_M = LengthUnit.INCHES.metres();
    private static final int CANCEL_EVERY = 64;

    AmcFormat() {
        super("amc", "Acclaim motion");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String first =
                text.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        return first.matches(
                        ":(fully-specified|degrees|radians|samples-per-second|version|units).*")
                ? 1
                : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        Path skeletonFile = options.asf() == null ? AsfFinder.beside(file) : options.asf();
        AsfSkeleton asf = AsfReader.read(skeletonFile);
        AmcFrames amc = AmcFrames.read(file, asf, context);
        OpenPoints open = new OpenPoints(FileFaults.name(file), options);
        double metres = metres(asf, open);
        double rateHz =
                open.rateHz(
                        new Guess<>(
                                USUAL_RATE_HZ,
                                false,
                                "AMC files do not state it and the CMU database has this one"));
        Motion motion = motion(asf, amc, metres, rateHz, context);
        List<Notice> notices = new ArrayList<>();
        notices.add(
                Notice.info(
                        FileFaults.name(file)
                                + ": the skeleton was read from "
                                + FileFaults.name(skeletonFile)
                                + "."));
        if (amc.jumps() > 0) {
            notices.add(
                    Notice.warning(
                            FileFaults.name(file)
                                    + ": the frame numbers jump "
                                    + amc.jumps()
                                    + " times; the frames were taken as evenly spaced."));
        }
        return new MotionRead(Upright.turned(motion, open.up(motion)), open.assumptions(), notices);
    }

    private static double metres(AsfSkeleton asf, OpenPoints open) {
        double metres = INCH_M / asf.length();
        return ReachUnit.fits(asf.reach() * metres)
                ? open.metres(
                        String.format(Locale.ROOT, "inches / %.4g", asf.length()),
                        metres,
                        String.format(
                                Locale.ROOT,
                                "that is how Acclaim files of the CMU database are meant and the"
                                        + " skeleton then reaches %.2f m from root to farthest tip",
                                asf.reach() * metres))
                : open.unit(ReachUnit.guess(asf.reach())).metres();
    }

    private static Motion motion(
            AsfSkeleton asf, AmcFrames amc, double metres, double rateHz, JobContext context)
            throws KinescribeException {
        int frames = amc.frames().size();
        int joints = asf.bones().size();
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * joints * 4];
        double angleRad = amc.degrees() ? Math.PI / 180 : 1;
        for (int f = 0; f < frames; f++) {
            if (f % CANCEL_EVERY == 0) {
                context.checkCancelled();
                context.progress(f, frames);
            }
            double[] values = amc.frames().get(f);
            for (int b = 0; b < joints; b++) {
                AsfSkeleton.Bone bone = asf.bones().get(b);
                Vec3 shift = Vec3.ZERO;
                Quat turn = Quat.IDENTITY;
                for (int c = 0; c < bone.channels().size(); c++) {
                    AsfChannel channel = bone.channels().get(c);
                    double value = values[amc.channels()[b] + c];
                    if (channel.isRotation()) {
                        turn = Quat.aboutAxis(channel.axis(), value * angleRad).times(turn);
                    } else {
                        shift = shift.plus(channel.axis().times(value));
                    }
                }
                if (b == 0) {
                    asf.rootAt().plus(shift).times(metres).put(root, f * 3);
                }
                Quat axis = bone.axis();
                Quat local = b == 0 ? axis.times(turn) : axis.times(turn).times(axis.inverse());
                local.unit().put(rotations, (f * joints + b) * 4);
            }
        }
        return new Motion(asf.skeleton(metres), rateHz, root, rotations);
    }
}
