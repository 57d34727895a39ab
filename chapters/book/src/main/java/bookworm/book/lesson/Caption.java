package bookworm.book.lesson;

import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bold words right above a listing. They name its files in backticks, and say where in them the code goes. Files that only a
 * comma or an {@code and} parts share the words that follow.
 */
public record Caption(List<Caption.File> files, boolean saysWhere, int line) {

    /** A file, by the end of its path. */
    public record File(String path, boolean isNew) { }

    private static final String NAME = "[\\w./-]+\\.(?:java|xml|properties|txt|csv|json|sql)";
    private static final Pattern FILE = Pattern.compile("`(" + NAME + ")`");

    /** Whether a piece of code is the name of a file. */
    public static boolean isFile(String code) { return code.matches(NAME); }

    /** Nothing where the words name no file. */
    static Optional<Caption> of(String words, int line) {
        List<String> paths = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Matcher file = FILE.matcher(words);
        int end = 0;
        while (file.find()) {
            if (!paths.isEmpty()) {
                after.add(words.substring(end, file.start()));
            }
            paths.add(file.group(1));
            end = file.end();
        }
        after.add(words.substring(end));
        for (int i = paths.size() - 2; i >= 0; i--) {
            after.set(i, after.get(i).matches(", | and ") ? after.get(i + 1) : after.get(i));
        }
        List<File> files = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            files.add(new File(paths.get(i), after.get(i).matches(", new\\b.*")));
        }
        boolean where = after.stream().anyMatch(each -> each.matches(".*\\w.*") && !each.equals(", and "));
        return files.isEmpty() ? Optional.empty() : Optional.of(new Caption(files, where, line));
    }
}
