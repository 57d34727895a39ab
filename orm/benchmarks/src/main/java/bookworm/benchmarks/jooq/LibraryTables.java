package bookworm.benchmarks.jooq;

import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.*;
import org.jooq.Record;

/** The tables as jOOQ knows them: what its code generator writes, by hand and shorter. */
final class LibraryTables {

    static final Table<Record> AUTHOR = table(name("author"));
    static final Field<Long> AUTHOR_KEY = field(name("author", "id"), BIGINT.notNull());
    static final Field<String> NAME = field(name("author", "name"), VARCHAR(100).notNull());
    static final Field<LocalDate> BORN = field(name("author", "born"), LOCALDATE);
    static final Field<String> BIOGRAPHY = field(name("author", "biography"), VARCHAR(500));
    static final Field<Boolean> ACTIVE = field(name("author", "active"), BOOLEAN.notNull());

    static final Table<Record> BOOK = table(name("book"));
    static final Field<Long> BOOK_ID = field(name("book", "id"), BIGINT.notNull());
    static final Field<String> TITLE = field(name("book", "title"), VARCHAR(200).notNull());
    static final Field<String> SUBTITLE = field(name("book", "subtitle"), VARCHAR(200));
    static final Field<Long> AUTHOR_ID = field(name("book", "author_id"), BIGINT.notNull());
    static final Field<LocalDate> PUBLISHED = field(name("book", "published"), LOCALDATE.notNull());
    static final Field<String> ISBN = field(name("book", "isbn"), VARCHAR(13).notNull());
    static final Field<String> GENRE = field(name("book", "genre"), VARCHAR(20).notNull());
    static final Field<Integer> PAGES = field(name("book", "pages"), INTEGER.notNull());
    static final Field<BigDecimal> PRICE = field(name("book", "price"), NUMERIC(8, 2));
    static final Field<Boolean> IN_PRINT = field(name("book", "in_print"), BOOLEAN.notNull());

    static final Table<Record> LOAN = table(name("loan"));
    static final Field<Long> LOAN_ID = field(name("loan", "id"), BIGINT.notNull());
    static final Field<Long> BOOK_KEY = field(name("loan", "book_id"), BIGINT.notNull());
    static final Field<String> BORROWER = field(name("loan", "borrower"), VARCHAR(100).notNull());
    static final Field<LocalDate> LENT = field(name("loan", "lent"), LOCALDATE.notNull());
    static final Field<Integer> DAYS = field(name("loan", "days"), INTEGER.notNull());
    static final Field<BigDecimal> FEE = field(name("loan", "fee"), NUMERIC(8, 2));
    static final Field<Boolean> RETURNED = field(name("loan", "returned"), BOOLEAN.notNull());
    static final Field<String> NOTE = field(name("loan", "note"), VARCHAR(200));

    private LibraryTables() {
    }
}
