package bookworm.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The recorded cases in which Bookworm is meant to differ: those that the README lists, with the reason beside each. */
final class Differences {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_.]+\\.\\d{3})` \\|", Pattern.MULTILINE);

    private Differences() {
    }

    static List<String> listed() {
        try {
            return ROW.matcher(Files.readString(Path.of("README.md"))).results().map(row -> row.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
