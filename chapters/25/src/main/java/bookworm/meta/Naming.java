package bookworm.meta;

import java.nio.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** How names in Java become names in the database: Django's names, from Java's. */
public final class Naming {

    /** PostgreSQL's limit, in UTF-8: the shortest of the databases that Bookworm speaks to. */
    public static final int MAX_BYTES = 63;

    private Naming() { }

    /** {@code publicationDate} becomes {@code publication_date}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
            .toLowerCase(Locale.ROOT);
    }

    /** {@code AuthorProfile} becomes {@code authorProfile}. */
    static String decapitalized(String name) { return Character.toLowerCase(name.charAt(0)) + name.substring(1); }

    /** The name itself where it is short enough, else its beginning and a hash of it: the same every time. */
    public static String fit(String name) {
        return bytes(name) <= MAX_BYTES ? name : shortened(name, MAX_BYTES - 9) + "_" + hash(name, 8);
    }

    /** Names an index or a constraint after its table and columns, as Django does: {@code books_book_isbn_abfed570_uniq}. */
    public static String derived(String table, Iterable<String> columns, String suffix) {
        String readable = shortened(table + "_" + String.join("_", columns), MAX_BYTES - 10 - suffix.length());
        return readable + "_" + hash(table + String.join("", columns), 8) + "_" + suffix;
    }

    /**
     * Names an index of {@link Meta} as Django does: {@code books_book_title_d3218d_idx}. Descending columns have a
     * minus.
     */
    public static String index(String table, List<String> columns) {
        String first = columns.isEmpty() ? "" : ModelReader.bare(columns.get(0));
        String hash = hash(table + String.join("", columns) + "idx", 6);
        return fit(beginning(table, 11) + "_" + beginning(first, 7) + "_" + hash + "_idx");
    }

    /** Whether a database can hold the name as it is. */
    public static boolean fits(String name) { return name.matches("[^\\p{Cntrl}\\p{Cs}]+") && bytes(name) <= MAX_BYTES; }

    private static int bytes(String name) { return name.getBytes(StandardCharsets.UTF_8).length; }

    /** As many whole letters as so many bytes have room for. */
    private static String shortened(String name, int bytes) {
        CharBuffer letters = CharBuffer.wrap(name);
        StandardCharsets.UTF_8.newEncoder().encode(letters, ByteBuffer.allocate(bytes), true);
        return name.substring(0, letters.position());
    }

    private static String beginning(String name, int letters) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(letters, name.codePointCount(0, name.length()))));
    }

    /** The first digits of the text's MD5, of which the JDK makes a UUID: they tell names apart, and guard nothing. */
    public static String hash(String text, int digits) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, digits);
    }
}
