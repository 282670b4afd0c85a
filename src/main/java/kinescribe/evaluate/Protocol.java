package kinescribe.evaluate;

import kinescribe.base.KinescribeException;

/**
 * Who is tested when. Folds are always by subject.
 *
 * @param folds how many groups of subjects take turns; 0 for one subject each
 */
public record Protocol(int folds) {
    /** Every subject takes a turn alone. */
    public static final Protocol LOSO = new Protocol(0);

    public Protocol {
        if (folds < 0 || folds == 1) {
            throw new IllegalArgumentException("Expected 0 or at least 2 folds, got " + folds);
        }
    }

    /**
     * The protocol of a word: {@code loso} or {@code kfold:K}.
     *
     * @throws KinescribeException for any other word
     */
    public static Protocol parse(String text) throws KinescribeException {
        if (text.equals("loso")) {
            return LOSO;
        }
        if (text.matches("kfold:([2-9]|[1-9]\\d{1,3})")) {
            return new Protocol(Integer.parseInt(text.substring("kfold:".length())));
        }
        throw new KinescribeException(
                "There is no protocol \"" + text + "\".", "Use loso or kfold:K with K from 2.");
    }

    /** The word that {@link #parse} understands. */
    public String id() {
        return folds == 0 ? "loso" : "kfold:" + folds;
    }

    @Override
    public String toString() {
        return folds == 0 ? "leave one subject out" : folds + "-fold by subject";
    }
}
