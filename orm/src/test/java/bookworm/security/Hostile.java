package bookworm.security;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that somebody may send to do harm. For whatever takes a text: a value must come back as it went in, and a name must
 * be refused, or stand in the SQL within its quotes.
 */
public final class Hostile {

    /** Texts that a database can store: as values they are as good as any other. */
    public static final List<String> VALUES = List.of(
        // Out of the quotes
        "'", "''", "\"", "\"\"", "`", "´", "[x]", "\\", "\\'", "\\\"", "' OR '1'='1", "\" OR \"1\"=\"1", "\\' OR 1=1 --",
        "'); DROP TABLE books_book; --", "\"; DROP TABLE \"books_book\"; --", "x\" = x.\"id\" OR \"id", "' || (SELECT 1) || '",
        "' UNION SELECT 1, 2, 3 --", "1; DELETE FROM books_author", "0 OR 1=1", "$$; DROP TABLE books_book; $$", "$x$ $x$", "E'\\047'",
        // Comments
        "--", "/*", "*/", "/* */ x", "#", "-- x\n; DROP TABLE books_book", "x/**/OR/**/1=1", "{ts '2024-01-01'}", "{fn NOW()}",
        // Marks of templates
        "?", "??", "*", "$1", ":name", "@name", "%s", "%(name)s", "%1$s", "%n", "{0}", "{1}", "{99}", "{}", "${x}", "#{x}", "\\0", "$0",
        // Wildcards of LIKE and of regular expressions
        "%", "%%", "100%", "a_b", "\\%", "\\_", ".*", "^$", "(", "[", "(?i)", "\\Q", "a{1,99999}", "(a+)+$",
        // Words of the ORM's own
        "__", "_", "a__b", "__proto__", "_connector", "_negated", "class", "null", "true", "NaN",
        // Blanks and marks that are not seen
        "", " ", "  x  ", "\t", "\n", "\r\n", "a\nb", "\u000B", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u2028", "\u2029",
        "\u200B", "a\u200Db", "\uFEFF", "\u202Eelbat pord", "\u2066x\u2069",
        // Letters of all kinds
        "שלום' --", "العربية", "日本語", "é", "e\u0301", "ß", "İı", "\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD835\uDC61\uD835\uDC56\uD835\uDC61\uD835\uDC59\uD835\uDC52", "t\u0456tle", "\u02BC OR 1=1", "\uFF07 OR 1=1", "\u2019", "\u02BA", "\uFF02",
        "\uFF0D\uFF0D", "１２", "\uFFFD", "\uFFFE", "\uDBFF\uDFFF",
        // Too much of it
        "x".repeat(100_000), "'".repeat(100_000), "-".repeat(100_000), "_".repeat(100_000), "a__".repeat(33_333),
        "author__books__".repeat(6_000), "\uD83D\uDE00".repeat(50_000));

    /** Texts that not every database can store: NUL, and halves of surrogate pairs. */
    public static final List<String> UNSTORABLE = List.of("\0", "a\0b", "' OR 1=1\0", "\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D",
        "\uD83D\uD83D\uDE00", "x".repeat(100_000) + "\0", "\uD83D\uDE00\uDBFF");

    /** None of them is the name of anything in the library. */
    public static final List<String> NAMES =
        Stream.of(VALUES, UNSTORABLE).flatMap(List::stream).toList();

    private Hostile() {
    }

    /** A text as it can stand in the description of a test. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(20).forEach(unit -> shown.append(unit > ' ' && unit < 127 ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return shown + (text.length() > 20 ? "... (" + text.length() + ")" : "");
    }
}
