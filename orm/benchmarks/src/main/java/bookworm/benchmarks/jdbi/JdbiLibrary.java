package bookworm.benchmarks.jdbi;

import bookworm.benchmarks.PlainLibrary;
import bookworm.benchmarks.data.*;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.JoinRow;
import org.jdbi.v3.core.mapper.JoinRowMapper;
import org.jdbi.v3.core.mapper.reflect.*;
import org.jdbi.v3.core.statement.*;

/** JDBI: SQL of one's own, its fluent way, rows mapped by their columns' names. */
public final class JdbiLibrary extends PlainLibrary {

    private static final int FETCH_SIZE = 1000;
    private static final List<String> AUTHOR = List.of("id", "name", "born", "biography", "active");
    private static final List<String> BOOK =
        List.of("id", "title", "subtitle", "author_id", "published", "isbn", "genre", "pages", "price", "in_print");
    private static final String SELECT_BOOK = "SELECT " + String.join(", ", BOOK) + " FROM book ";
    private static final String JOIN = "SELECT " + joined("b", BOOK) + ", " + joined("a", AUTHOR)
        + " FROM book b JOIN author a ON a.id = b.author_id WHERE b.genre = :genre AND b.pages > :pages ORDER BY b.title, b.id";
    private static final String INSERT = "INSERT INTO loan (book_id, borrower, lent, days, fee, returned, note) "
        + "VALUES (:bookId, :borrower, :lent, :days, :fee, :returned, :note)";

    private final Jdbi jdbi;
    private final Jdbi joining;

    public JdbiLibrary(DataSource pool) {
        jdbi = Jdbi.create(pool);
        jdbi.registerRowMapper(FieldMapper.factory(Author.class));
        jdbi.registerRowMapper(FieldMapper.factory(Book.class));
        jdbi.registerRowMapper(FieldMapper.factory(Loan.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(Genre.class));
        joining = Jdbi.create(pool);
        joining.registerRowMapper(FieldMapper.factory(Author.class, "a"));
        joining.registerRowMapper(FieldMapper.factory(Book.class, "b"));
        joining.registerRowMapper(JoinRowMapper.forTypes(Book.class, Author.class));
    }

    /** The columns of a table in a join, each named after its table too. */
    private static String joined(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column + " AS " + table + "_" + column)
            .collect(Collectors.joining(", "));
    }

    @Override public Book get(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT_BOOK + "WHERE id = :id").bind("id", id)
            .mapTo(Book.class).one());
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return jdbi.withHandle(handle ->
            handle.createQuery(SELECT_BOOK + "WHERE genre = :genre AND pages > :pages ORDER BY title, id")
                .bind("genre", genre).bind("pages", pages).mapTo(Book.class).list());
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return joining.withHandle(handle -> handle.createQuery(JOIN).bind("genre", genre).bind("pages", pages)
            .mapTo(JoinRow.class).map(row -> {
                Book book = row.get(Book.class);
                book.author = row.get(Author.class);
                return book;
            }).list());
    }

    @Override public List<Author> withBooks(long first, long last) {
        return jdbi.withHandle(handle -> {
            List<Author> authors = handle.createQuery("SELECT " + String.join(", ", AUTHOR)
                    + " FROM author WHERE id >= :first AND id <= :last ORDER BY id")
                .bind("first", first).bind("last", last).mapTo(Author.class).list();
            Map<Long, List<Book>> books = handle.createQuery(SELECT_BOOK + "WHERE author_id IN (<authors>)")
                .bindList("authors", authors.stream().map(author -> author.id).toList()).mapTo(Book.class)
                .collect(Collectors.groupingBy(book -> book.authorId));
            authors.forEach(author -> author.books = books.getOrDefault(author.id, List.of()));
            return authors;
        });
    }

    @Override public Loan insert(int number) {
        Loan loan = newLoan(number);
        loan.id = jdbi.withHandle(handle -> handle.createUpdate(INSERT).bindFields(loan)
            .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return loan;
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = newLoans(first, count);
        List<Long> keys = jdbi.inTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            loans.forEach(loan -> batch.bindFields(loan).add());
            return batch.executePreparedBatch("id").mapTo(Long.class).list();
        });
        for (int i = 0; i < count; i++) {
            loans.get(i).id = keys.get(i);
        }
        return loans;
    }

    @Override public int addPage(long author) {
        return jdbi.withHandle(handle -> handle.createUpdate("UPDATE book SET pages = pages + 1 WHERE author_id = :author")
            .bind("author", author).execute());
    }

    @Override public void update(long id, int number) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE book SET title = :title, subtitle = :subtitle, "
                + "author_id = :authorId, published = :published, isbn = :isbn, genre = :genre, pages = :pages, "
                + "price = :price, in_print = :inPrint WHERE id = :id")
            .bindFields(changedBook(id, number)).execute());
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT genre, COUNT(*) AS books, AVG(pages) AS mean_pages "
                + "FROM book WHERE author_id >= :first AND author_id <= :last GROUP BY genre ORDER BY genre")
            .bind("first", firstAuthor).bind("last", lastAuthor).mapTo(Genre.class).list());
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        jdbi.useHandle(handle -> handle.createQuery(SELECT_BOOK + "WHERE pages > :pages ORDER BY id").setFetchSize(FETCH_SIZE)
            .bind("pages", pages).mapTo(Book.class).useStream(books -> books.forEach(reader)));
    }

    @Override public List<Loan> search(int conditions) {
        StringBuilder sql = new StringBuilder("SELECT loan.id, loan.book_id, loan.borrower, loan.lent, loan.days, loan.fee, "
            + "loan.returned, loan.note FROM loan JOIN book ON book.id = loan.book_id "
            + "JOIN author ON author.id = book.author_id WHERE TRUE");
        for (int i = 0; i < conditions; i++) {
            sql.append(" AND (loan.days > :number").append(i).append(" OR book.pages < :number").append(i)
                .append(") AND author.name > :name").append(i);
        }
        sql.append(" ORDER BY author.name, book.title, loan.id FETCH FIRST 50 ROWS ONLY");
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql.toString());
            for (int i = 0; i < conditions; i++) {
                query.bind("number" + i, i).bind("name" + i, Content.name(i));
            }
            return query.mapTo(Loan.class).list();
        });
    }
}
