package kinescribe.prompt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The effective number of different prompts: exp of the entropy of the eigenvalues of K / n
 * (Friedman and Dieng 2023, "The Vendi Score", eq. 1). The kernel K is the cosine between word
 * counts, so that it sees words and not meaning; identical prompts count as one, prompts that share
 * no word count fully.
 */
final class VendiScore {
    private static final double ZERO_EIGENVALUE = 1e-12;

    private VendiScore() {}

    /** The score of non-empty word lists, between 1 and their number; 0 for none. */
    static double of(List<List<String>> texts, JobContext context) {
        if (texts.isEmpty()) {
            return 0;
        }
        DMatrixRMaj gram = smallerGram(unitRows(texts), context);
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
        int words = rows[0].length;
        double[][] vectors = n <= words ? rows : transposed(rows);
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
