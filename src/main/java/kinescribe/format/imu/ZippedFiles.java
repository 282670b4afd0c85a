package kinescribe.format.imu;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import org.jspecify.annotations.Nullable;

/** The files in a ZIP file, also those in ZIP files in it, one after the other. */
final class ZippedFiles {
    private static final int DEEPEST = 3;
    private static final long LARGEST = 1L << 31;
    private static final int MOST_ENTRIES = 10_000;

    /** What takes the files. */
    @FunctionalInterface
    interface EntryReader {
        /**
         * Takes a file, which can be read only during the call.
         *
         * @param zip the name of the ZIP file that it lies in
         * @param name its name without folders
         */
        void read(String zip, String name, InputStream in) throws KinescribeException, IOException;
    }

    private final String zipName;
    private final EntryReader reader;
    private long bytes;
    private int entries;

    private ZippedFiles(String zipName, EntryReader reader) {
        this.zipName = zipName;
        this.reader = reader;
    }

    /**
     * Gives every file in a ZIP file to a reader.
     *
     * @throws KinescribeException if it cannot be read, is damaged, or unpacks to more than 2 GB
     */
    static void read(Path zip, EntryReader reader) throws KinescribeException {
        String name = FileFaults.name(zip);
        try (InputStream in = Files.newInputStream(zip)) {
            ZippedFiles files = new ZippedFiles(name, reader);
            files.walk(name, in, 1);
            if (files.entries == 0) {
                throw files.fault("is empty or no ZIP file");
            }
        } catch (ZipException | EOFException e) {
            throw new KinescribeException(
                    "The file " + name + " is damaged: it cannot be unpacked.",
                    "Download it again.",
                    e);
        } catch (IOException e) {
            throw FileFaults.cannotRead(zip, e);
        }
    }

    private void walk(String zipped, InputStream in, int depth)
            throws KinescribeException, IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            if (++entries > MOST_ENTRIES) {
                throw fault("holds more than " + MOST_ENTRIES + " files");
            }
            String path = entry.getName();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (entry.isDirectory()) {
                continue;
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                if (depth == DEEPEST) {
                    throw fault("holds ZIP files in ZIP files too deep");
                }
                walk(name, new Counted(zip), depth + 1);
            } else {
                reader.read(zipped, name, new Counted(zip));
            }
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // What Java throws for a name that is not text.
            throw new ZipException("a name in it is not text");
        }
    }

    private KinescribeException fault(String what) {
        return new KinescribeException(
                "The file " + zipName + " " + what + ".", "Unpack it and choose the folder.");
    }

    /** Counts what is unpacked, and leaves the ZIP file open. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // The entry ends with the next one.
        }

        private void count(int more) throws IOException {
            bytes += more;
            if (bytes > LARGEST) {
                throw new ZipException("more than " + LARGEST + " bytes");
            }
        }
    }
}
