package kinescribe.app.viewer;

import java.util.List;
import kinescribe.base.KinescribeException;

/**
 * What an exported animation is to be.
 *
 * @param size of each picture
 * @param framesPerS pictures a second; GIF files count in hundredths of a second
 * @param fromS where it begins, seconds
 * @param toS where it ends, seconds
 */
record AnimationSpec(PictureSize size, int framesPerS, double fromS, double toS) {
    /** Rates that hundredths of a second can say exactly. */
    static final List<Integer> RATES = List.of(10, 20, 25);

    /** Sizes to choose from, by their names. */
    static final List<PictureSize> SIZES =
            List.of(
                    new PictureSize(400, 300, 1),
                    new PictureSize(640, 480, 1),
                    new PictureSize(640, 480, 1.5));

    /** More pictures make files that hardly any program opens; our own choice. */
    private static final int MOST_FRAMES = 3000;

    /** How many pictures there are. */
    int frames() {
        return (int) Math.floor((toS - fromS) * framesPerS + 1e-9) + 1;
    }

    /** The time of a picture, in seconds. */
    double timeS(int frame) {
        return fromS + (double) frame / framesPerS;
    }

    /**
     * Refuses what cannot be exported.
     *
     * @throws KinescribeException if the end lies before the beginning or the animation is too long
     */
    void check() throws KinescribeException {
        if (!(toS >= fromS)) {
            throw new KinescribeException(
                    "The animation would end before it begins.", "Choose a later end.");
        }
        if (frames() > MOST_FRAMES) {
            throw new KinescribeException(
                    "The animation would have " + frames() + " pictures.",
                    "Choose a shorter stretch or fewer pictures a second; at most "
                            + MOST_FRAMES
                            + " are possible.");
        }
    }
}
