package bookworm.benchmarks.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * What stands in the rows: a function of the row's number. The values are made beforehand, so that no call has to make one.
 * How many there are of each kind is a prime, so that rows with the same title differ in their author and their day.
 */
public final class Content {

    public static final int AUTHORS = 5_000;
    public static final int BOOKS_EACH = 20;
    public static final int BOOKS = AUTHORS * BOOKS_EACH;
    /** So that a genre has a thousand books. */
    public static final int GENRES = BOOKS / 1000;
    /** Every book has more pages than this. */
    public static final int LEAST_PAGES = 100;

    private static final String[] TITLES = texts(997, "The Book of %04d Leaves");
    private static final String[] SUBTITLES = texts(991, "Or, What the Worm Found on Shelf %04d");
    private static final String[] ISBNS = texts(983, "978014%07d");
    private static final String[] GENRE_NAMES = texts(GENRES, "genre %02d");
    private static final String[] NAMES = texts(977, "Jane Austen %04d");
    private static final String[] BIOGRAPHIES = texts(971, "Born in a library, and %04d times back since then.");
    private static final LocalDate[] DAYS =
        IntStream.range(0, 1009).mapToObj(i -> LocalDate.of(1950, 1, 1).plusDays(i * 17L)).toArray(LocalDate[]::new);
    private static final BigDecimal[] PRICES =
        IntStream.range(0, 967).mapToObj(i -> BigDecimal.valueOf(500 + i, 2)).toArray(BigDecimal[]::new);

    private Content() {
    }

    private static String[] texts(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).toArray(String[]::new);
    }

    private static <T> T of(T[] values, long number) {
        return values[(int) (number % values.length)];
    }

    public static String title(long number) {
        return of(TITLES, number * 31);
    }

    /** Every other book has one. */
    public static String subtitle(long number) {
        return number % 2 == 0 ? of(SUBTITLES, number) : null;
    }

    /** The key of the author of a book. */
    public static long authorOf(long book) {
        return (book - 1) / BOOKS_EACH + 1;
    }

    public static LocalDate day(long number) {
        return of(DAYS, number);
    }

    public static String isbn(long number) {
        return of(ISBNS, number);
    }

    public static String genre(long number) {
        return of(GENRE_NAMES, number);
    }

    public static int pages(long number) {
        return LEAST_PAGES + 1 + (int) (number % 887);
    }

    /** A price, which every fifth book lacks. */
    public static BigDecimal price(long number) {
        return number % 5 == 0 ? null : of(PRICES, number);
    }

    public static boolean flag(long number) {
        return number % 3 != 0;
    }

    public static String name(long number) {
        return of(NAMES, number);
    }

    /** The day of an author's birth, which is not known of every seventh. */
    public static LocalDate born(long number) {
        return number % 7 == 0 ? null : of(DAYS, number);
    }

    /** Every third author has none. */
    public static String biography(long number) {
        return number % 3 == 0 ? null : of(BIOGRAPHIES, number);
    }

    public static int days(long number) {
        return 7 + (int) (number % 21);
    }

    /** A note, which every other loan has. */
    public static String note(long number) {
        return number % 2 == 0 ? of(SUBTITLES, number) : null;
    }
}
