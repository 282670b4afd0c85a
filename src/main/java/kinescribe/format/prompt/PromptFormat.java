package kinescribe.format.prompt;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FormatName;
import kinescribe.job.JobContext;

/** A way of keeping prompts in a file or a folder. */
public abstract class PromptFormat extends FormatName {
    private final String extension;
    private final boolean keepsCuration;

    /**
     * @param extension what names of such files end in, without the dot; empty for folders
     * @param keepsCuration whether verdicts, tags and notes are written
     */
    PromptFormat(String id, String name, String extension, boolean keepsCuration) {
        super(id, name);
        this.extension = extension;
        this.keepsCuration = keepsCuration;
    }

    /** What names of such files end in, without the dot; empty for folders. */
    public final String extension() {
        return extension;
    }

    /** Whether such prompts lie in a folder of files. */
    public final boolean isFolder() {
        return extension.isEmpty();
    }

    /** Whether verdicts, tags and notes are written. */
    public final boolean keepsCuration() {
        return keepsCuration;
    }

    /**
     * How sure it is that a file or folder is of this kind, 0 … 1, going by what it holds.
     *
     * @param head the beginning of a file, empty for a folder
     */
    abstract double recognise(Path source, String head) throws KinescribeException;

    /**
     * The prompts of a file or folder, in order.
     *
     * @throws KinescribeException with file and line, if it cannot be read or holds no prompt
     */
    abstract Noticed<List<FiledPrompt>> read(Path source, JobContext context)
            throws KinescribeException;

    /**
     * Writes prompts; a file is replaced, a folder made or added to, but no file in it replaced.
     *
     * @return what the format cannot keep
     * @throws KinescribeException if it cannot be written
     */
    abstract List<Notice> write(PromptSet set, Path target) throws KinescribeException;
}
