package bookworm.benchmarks.jooq;

import static bookworm.benchmarks.jooq.LibraryTables.*;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.*;

import bookworm.benchmarks.PlainLibrary;
import bookworm.benchmarks.data.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.*;
import org.jooq.impl.DSL;

/** jOOQ: queries in its language, each record mapped by a constructor. */
public final class JooqLibrary extends PlainLibrary {

    private static final int FETCH_SIZE = 1000;

    private final DSLContext dsl;

    public JooqLibrary(DataSource pool) {
        dsl = DSL.using(pool, SQLDialect.H2);
    }

    private SelectJoinStep<Record10<Long, String, String, Long, LocalDate, String, String, Integer,
        BigDecimal, Boolean>> selectBooks() {
        return dsl.select(BOOK_ID, TITLE, SUBTITLE, AUTHOR_ID, PUBLISHED, ISBN, GENRE, PAGES, PRICE, IN_PRINT).from(BOOK);
    }

    @Override public Book get(long id) {
        return selectBooks().where(BOOK_ID.eq(id)).fetchSingle(mapping(Book::new));
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return selectBooks().where(GENRE.eq(genre), PAGES.gt(pages)).orderBy(TITLE, BOOK_ID).fetch(mapping(Book::new));
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return dsl.select(
                row(BOOK_ID, TITLE, SUBTITLE, AUTHOR_ID, PUBLISHED, ISBN, GENRE, PAGES, PRICE, IN_PRINT).mapping(Book::new),
                row(AUTHOR_KEY, NAME, BORN, BIOGRAPHY, ACTIVE).mapping(Author::new))
            .from(BOOK).join(AUTHOR).on(AUTHOR_KEY.eq(AUTHOR_ID))
            .where(GENRE.eq(genre), PAGES.gt(pages)).orderBy(TITLE, BOOK_ID)
            .fetch(mapping((book, author) -> {
                book.author = author;
                return book;
            }));
    }

    @Override public List<Author> withBooks(long first, long last) {
        List<Author> authors = dsl.select(AUTHOR_KEY, NAME, BORN, BIOGRAPHY, ACTIVE).from(AUTHOR)
            .where(AUTHOR_KEY.ge(first), AUTHOR_KEY.le(last)).orderBy(AUTHOR_KEY).fetch(mapping(Author::new));
        Map<Long, List<Book>> books = selectBooks().where(AUTHOR_ID.in(authors.stream().map(author -> author.id).toList()))
            .fetchGroups(AUTHOR_ID, mapping(Book::new));
        authors.forEach(author -> author.books = books.getOrDefault(author.id, List.of()));
        return authors;
    }

    @Override public Loan insert(int number) {
        Loan loan = newLoan(number);
        loan.id = dsl.insertInto(LOAN, BOOK_KEY, BORROWER, LENT, DAYS, FEE, RETURNED, NOTE)
            .values(loan.bookId, loan.borrower, loan.lent, loan.days, loan.fee, loan.returned, loan.note)
            .returningResult(LOAN_ID).fetchSingle(LOAN_ID);
        return loan;
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = newLoans(first, count);
        List<Long> keys = dsl.insertInto(LOAN, BOOK_KEY, BORROWER, LENT, DAYS, FEE, RETURNED, NOTE)
            .valuesOfRows(loans.stream().map(loan ->
                row(loan.bookId, loan.borrower, loan.lent, loan.days, loan.fee, loan.returned, loan.note)).toList())
            .returningResult(LOAN_ID).fetch(LOAN_ID);
        for (int i = 0; i < count; i++) {
            loans.get(i).id = keys.get(i);
        }
        return loans;
    }

    @Override public int addPage(long author) {
        return dsl.update(BOOK).set(PAGES, PAGES.plus(1)).where(AUTHOR_ID.eq(author)).execute();
    }

    @Override public void update(long id, int number) {
        Book book = changedBook(id, number);
        dsl.update(BOOK).set(TITLE, book.title).set(SUBTITLE, book.subtitle).set(AUTHOR_ID, book.authorId)
            .set(PUBLISHED, book.published).set(ISBN, book.isbn).set(GENRE, book.genre).set(PAGES, book.pages)
            .set(PRICE, book.price).set(IN_PRINT, book.inPrint).where(BOOK_ID.eq(id)).execute();
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return dsl.select(GENRE, count(), avg(PAGES)).from(BOOK)
            .where(AUTHOR_ID.ge(firstAuthor), AUTHOR_ID.le(lastAuthor)).groupBy(GENRE).orderBy(GENRE)
            .fetch(mapping((genre, books, mean) -> new Genre(genre, books, mean.doubleValue())));
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        try (Stream<Book> books = selectBooks().where(PAGES.gt(pages)).orderBy(BOOK_ID).fetchSize(FETCH_SIZE).fetchStream()
                .map(mapping(Book::new))) {
            books.forEach(reader);
        }
    }

    @Override public List<Loan> search(int conditions) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            all.add(DAYS.gt(i).or(PAGES.lt(i)));
            all.add(NAME.gt(Content.name(i)));
        }
        return dsl.select(LOAN_ID, BOOK_KEY, BORROWER, LENT, DAYS, FEE, RETURNED, NOTE).from(LOAN)
            .join(BOOK).on(BOOK_ID.eq(BOOK_KEY)).join(AUTHOR).on(AUTHOR_KEY.eq(AUTHOR_ID))
            .where(all).orderBy(NAME, TITLE, LOAN_ID).limit(50).fetch(mapping(Loan::new));
    }
}
