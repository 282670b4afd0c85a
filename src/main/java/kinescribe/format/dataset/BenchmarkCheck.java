package kinescribe.format.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;

/**
 * What is wrong with a benchmark data set on the disk.
 *
 * @param windows how many windows its index has
 * @param faults one sentence each; none where all is well
 */
public record BenchmarkCheck(int windows, List<String> faults) {
    public BenchmarkCheck {
        faults = List.copyOf(faults);
    }

    /**
     * Compares all files with their checksums and looks for people and trials in two parts, in the
     * index of windows and in whichever arrays say who is in which part.
     *
     * @throws KinescribeException if the folder is no benchmark data set
     */
    public static BenchmarkCheck of(Path folder, JobContext context) throws KinescribeException {
        List<String> faults = new ArrayList<>(Checksums.faults(folder, context));
        List<Membership> index = WindowIndex.read(folder);
        faults.addAll(SplitLeaks.in(WindowIndex.FILE, index));
        faults.addAll(ArrayMembers.faults(folder, index));
        return new BenchmarkCheck(index.size(), faults);
    }
}
