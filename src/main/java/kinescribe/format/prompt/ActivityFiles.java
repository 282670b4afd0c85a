package kinescribe.format.prompt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.format.FileFaults;

/**
 * Names of activities as names of text files and back. Characters that some system does not allow
 * in names become percent signs with the hexadecimal values of their bytes in UTF-8, as in web
 * addresses.
 */
final class ActivityFiles {
    private static final String ENDING = ".txt";
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}%/\\\\:*?\"<>|]|^\\.|[. ]$|^ ");
    private static final Pattern CODE = Pattern.compile("(%[0-9A-Fa-f]{2})+");

    private ActivityFiles() {}

    /** The name of the file for an activity. */
    static String fileName(String activity) {
        return UNSAFE.matcher(activity).replaceAll(found -> code(found.group())) + ENDING;
    }

    /** The activity that a file's name tells. */
    static String activity(Path file) {
        String name = FileFaults.name(file);
        String base =
                name.regionMatches(
                                true, name.length() - ENDING.length(), ENDING, 0, ENDING.length())
                        ? name.substring(0, name.length() - ENDING.length())
                        : name;
        return CODE.matcher(base)
                .replaceAll(found -> Matcher.quoteReplacement(text(found.group())));
    }

    private static String code(String characters) {
        StringBuilder code = new StringBuilder();
        for (byte one : characters.getBytes(StandardCharsets.UTF_8)) {
            code.append(String.format("%%%02X", one));
        }
        return code.toString();
    }

    private static String text(String code) {
        byte[] bytes = new byte[code.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(code.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
