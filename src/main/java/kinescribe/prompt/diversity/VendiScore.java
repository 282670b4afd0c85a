package kinescribe.prompt.diversity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The effective number of different prompts: exp of the entropy of the eigenvalues of K / n
 * (Friedman and Dieng 2023, "The Vendi Score", eq. 1). The kernel K is a cosine: of word counts,
 * which sees words and not meaning, or of sentence vectors, which sees meaning. Prompts that are
 * the same to the kernel count as one, prompts at right angles fully.
 */
public final class VendiScore {
    private static final double ZERO_EIGENVALUE = 1e-12;

    private VendiScore() {}

    /** Of the cosine of word counts: between 1 and the number of word lists; 0 for none. */
    static double ofWords(List<List<String>> texts, JobContext context) {
        return texts.isEmpty() ? 0 : of(unitRows(texts), context);
    }

    /** Of the cosine of sentence vectors, each of length 1: at most their number; 0 for none. */
    public static double ofVectors(float[][] vectors, JobContext context) {
        double[][] rows = new double[vectors.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[vectors[i].length];
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] = vectors[i][k];
            }
        }
        return rows.length == 0 ? 0 : of(rows, context);
    }

    private static double of(double[][] rows, JobContext context) {
        DMatrixRMaj gram = smallerGram(rows, context);
        EigenDecomposition_F64<DMatrixRMaj> eigen =
                DecompositionFactory_DDRM.eig(gram.numRows, false, true);
        context.checkCancelled();
        if (!eigen.decompose(gram)) {
            throw new IllegalStateException("A symmetric matrix always has eigenvalues");
        }
        double entropy = 0;
        for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
            double value = eigen.getEigenvalue(i).getReal();
            if (value > ZERO_EIGENVALUE) {
                entropy -= value * Math.log(value);
            }
        }
        return Math.exp(entropy);
    }

    private static double[][] unitRows(List<List<String>> texts) {
        Map<String, Integer> columns = new HashMap<>();
        texts.forEach(words -> words.forEach(w -> columns.putIfAbsent(w, columns.size())));
        double[][] rows = new double[texts.size()][columns.size()];
        for (int i = 0; i < rows.length; i++) {
            for (String word : texts.get(i)) {
                Integer column = columns.get(word);
                if (column != null) {
                    rows[i][column]++;
                }
            }
            double norm = 0;
            for (double count : rows[i]) {
                norm += count * count;
            }
            norm = Math.sqrt(norm);
            for (int j = 0; j < rows[i].length && norm > 0; j++) {
                rows[i][j] /= norm;
            }
        }
        return rows;
    }

    /** XXᵀ / n or XᵀX / n, whichever is smaller: their nonzero eigenvalues are the same. */
    private static DMatrixRMaj smallerGram(double[][] rows, JobContext context) {
        int n = rows.length;
        int width = rows[0].length;
        double[][] vectors = n <= width ? rows : transposed(rows);
        DMatrixRMaj gram = new DMatrixRMaj(vectors.length, vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            context.checkCancelled();
            for (int j = 0; j <= i; j++) {
                double dot = 0;
                for (int k = 0; k < vectors[i].length; k++) {
                    dot += vectors[i][k] * vectors[j][k];
                }
                gram.set(i, j, dot / n);
                gram.set(j, i, dot / n);
            }
        }
        return gram;
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}
