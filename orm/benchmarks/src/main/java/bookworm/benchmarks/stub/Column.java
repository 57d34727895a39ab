package bookworm.benchmarks.stub;

import bookworm.benchmarks.data.Content;
import java.sql.Types;
import java.util.Locale;

/** What a row can be asked for. A number comes from {@link #number}, all else from {@link #value}; a row is known by its key. */
enum Column {
    BOOK_ID(Types.BIGINT, Long.class), BOOK_TITLE(Types.VARCHAR, String.class), BOOK_SUBTITLE(Types.VARCHAR, String.class),
    BOOK_AUTHOR_ID(Types.BIGINT, Long.class), BOOK_PUBLISHED(Types.DATE, java.sql.Date.class), BOOK_ISBN(Types.VARCHAR, String.class),
    BOOK_GENRE(Types.VARCHAR, String.class), BOOK_PAGES(Types.INTEGER, Integer.class),
    BOOK_PRICE(Types.NUMERIC, java.math.BigDecimal.class), BOOK_IN_PRINT(Types.BOOLEAN, Boolean.class),
    /** Of an author who is read alone the row's key is the author's; next to a book it is the book's. */
    AUTHOR_ID(Types.BIGINT, Long.class), AUTHOR_NAME(Types.VARCHAR, String.class), AUTHOR_BORN(Types.DATE, java.sql.Date.class),
    AUTHOR_BIOGRAPHY(Types.VARCHAR, String.class), AUTHOR_ACTIVE(Types.BOOLEAN, Boolean.class),
    COUNT(Types.BIGINT, Long.class), AVERAGE(Types.DOUBLE, Double.class), KEY(Types.BIGINT, Long.class);

    final int type;
    final Class<?> javaType;

    Column(int type, Class<?> javaType) {
        this.type = type;
        this.javaType = javaType;
    }

    /** Of any other table there are no rows, but for new keys. */
    static Column of(String table, String column) {
        boolean known = "book".equals(table) || "author".equals(table);
        return known ? valueOf((table + "_" + column).toUpperCase(Locale.ROOT)) : KEY;
    }

    static Column computed(String expression) {
        return expression.contains("count(") ? COUNT : expression.contains("avg(") ? AVERAGE : KEY;
    }

    long number(long book, long author) {
        return switch (this) {
            case BOOK_ID, KEY -> book;
            case BOOK_AUTHOR_ID, AUTHOR_ID -> author;
            case BOOK_PAGES -> Content.pages(book);
            case BOOK_IN_PRINT -> Content.flag(book) ? 1 : 0;
            case AUTHOR_ACTIVE -> Content.flag(author) ? 1 : 0;
            case COUNT -> 10;
            case AVERAGE -> 250;
            default -> throw new IllegalStateException(this + " is no number");
        };
    }

    Object value(long book, long author) {
        return switch (this) {
            case BOOK_TITLE -> Content.title(book);
            case BOOK_SUBTITLE -> Content.subtitle(book);
            case BOOK_PUBLISHED -> Content.day(book);
            case BOOK_ISBN -> Content.isbn(book);
            case BOOK_GENRE -> Content.genre(book);
            case BOOK_PRICE -> Content.price(book);
            case AUTHOR_NAME -> Content.name(author);
            case AUTHOR_BORN -> Content.born(author);
            case AUTHOR_BIOGRAPHY -> Content.biography(author);
            case BOOK_PAGES -> (int) number(book, author);
            case BOOK_IN_PRINT, AUTHOR_ACTIVE -> number(book, author) != 0;
            case AVERAGE -> (double) number(book, author);
            default -> number(book, author);
        };
    }
}
