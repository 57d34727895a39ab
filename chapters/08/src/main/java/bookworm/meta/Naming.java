package bookworm.meta;

import java.nio.charset.StandardCharsets;
import java.util.*;

/** How names in Java become names in the database: Django's names, from Java's. */
public final class Naming {

    /** PostgreSQL's limit: a name that fits there fits nearly everywhere. */
    public static final int MAX_LENGTH = 63;

    private Naming() { }

    /** {@code publicationDate} becomes {@code publication_date}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
            .toLowerCase(Locale.ROOT);
    }

    /** The name itself where it is short enough, else its beginning and a hash of it: the same every time. */
    public static String fit(String name) {
        return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name, 8);
    }

    /** Names an index or a constraint after its table and columns, as Django does: {@code books_book_isbn_abfed570_uniq}. */
    public static String derived(String table, Iterable<String> columns, String suffix) {
        String readable = shortened(table + "_" + String.join("_", columns), MAX_LENGTH - 10 - suffix.length());
        return readable + "_" + hash(table + String.join("", columns), 8) + "_" + suffix;
    }

    /**
     * Names an index of {@link Meta} as Django does: {@code books_book_title_d3218d_idx}. Descending columns have a
     * minus.
     */
    public static String index(String table, List<String> columns) {
        String first = columns.isEmpty() ? "" : ModelReader.bare(columns.get(0));
        String hash = hash(table + String.join("", columns) + "idx", 6);
        return shortened(table, 11) + "_" + shortened(first, 7) + "_" + hash + "_idx";
    }

    private static String shortened(String name, int length) { return name.substring(0, Math.min(length, name.length())); }

    /** The first digits of the text's MD5, of which the JDK makes a UUID: they tell names apart, and guard nothing. */
    private static String hash(String text, int digits) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, digits);
    }
}
