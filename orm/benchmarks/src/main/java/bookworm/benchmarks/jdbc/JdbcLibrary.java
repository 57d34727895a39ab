package bookworm.benchmarks.jdbc;

import bookworm.benchmarks.PlainLibrary;
import bookworm.benchmarks.data.*;
import java.sql.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What one writes by hand: each statement is prepared, bound and read by position, and closed. */
public final class JdbcLibrary extends PlainLibrary {

    private static final int FETCH_SIZE = 1000;
    private static final String BOOK =
        "book.id, book.title, book.subtitle, book.author_id, book.published, book.isbn, book.genre, book.pages, book.price, "
            + "book.in_print";
    private static final String AUTHOR = "author.id, author.name, author.born, author.biography, author.active";
    private static final String BY_KEY = "SELECT " + BOOK + " FROM book WHERE id = ?";
    private static final String OF_GENRE =
        "SELECT " + BOOK + " FROM book WHERE genre = ? AND pages > ? ORDER BY title, id";
    private static final String WITH_AUTHORS = "SELECT " + BOOK + ", " + AUTHOR
        + " FROM book JOIN author ON author.id = book.author_id WHERE genre = ? AND pages > ? ORDER BY title, book.id";
    private static final String AUTHORS = "SELECT " + AUTHOR + " FROM author WHERE id >= ? AND id <= ? ORDER BY id";
    private static final String BOOKS_OF_AUTHORS = "SELECT " + BOOK + " FROM book WHERE author_id IN (";
    private static final String INSERT = "INSERT INTO loan (book_id, borrower, lent, days, fee, returned, note) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_PAGE = "UPDATE book SET pages = pages + 1 WHERE author_id = ?";
    private static final String UPDATE = "UPDATE book SET title = ?, subtitle = ?, author_id = ?, published = ?, isbn = ?, "
        + "genre = ?, pages = ?, price = ?, in_print = ? WHERE id = ?";
    private static final String GENRES = "SELECT genre, COUNT(*), AVG(pages) FROM book WHERE author_id >= ? AND author_id <= ? "
        + "GROUP BY genre ORDER BY genre";
    private static final String LONG_BOOKS = "SELECT " + BOOK + " FROM book WHERE pages > ? ORDER BY id";

    private final DataSource pool;

    public JdbcLibrary(DataSource pool) {
        this.pool = pool;
    }

    @Override public Book get(long id) {
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(BY_KEY)) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new NoSuchElementException("Book " + id);
                }
                return readBook(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(OF_GENRE)) {
            select.setString(1, genre);
            select.setInt(2, pages);
            try (ResultSet rows = select.executeQuery()) {
                List<Book> books = new ArrayList<>();
                while (rows.next()) {
                    books.add(readBook(rows));
                }
                return books;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(WITH_AUTHORS)) {
            select.setString(1, genre);
            select.setInt(2, pages);
            try (ResultSet rows = select.executeQuery()) {
                List<Book> books = new ArrayList<>();
                while (rows.next()) {
                    Book book = readBook(rows);
                    book.author = readAuthor(rows, 11);
                    books.add(book);
                }
                return books;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Author> withBooks(long first, long last) {
        try (Connection connection = pool.getConnection()) {
            Map<Long, Author> authors = new LinkedHashMap<>();
            try (PreparedStatement select = connection.prepareStatement(AUTHORS)) {
                select.setLong(1, first);
                select.setLong(2, last);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Author author = readAuthor(rows, 1);
                        author.books = new ArrayList<>();
                        authors.put(author.id, author);
                    }
                }
            }
            String marks = String.join(", ", Collections.nCopies(authors.size(), "?"));
            try (PreparedStatement select = connection.prepareStatement(BOOKS_OF_AUTHORS + marks + ")")) {
                int index = 1;
                for (Long key : authors.keySet()) {
                    select.setLong(index++, key);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Book book = readBook(rows);
                        authors.get(book.authorId).books.add(book);
                    }
                }
            }
            return new ArrayList<>(authors.values());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public Loan insert(int number) {
        Loan loan = newLoan(number);
        try (Connection connection = pool.getConnection();
             PreparedStatement insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            bind(insert, loan);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                loan.id = keys.getLong(1);
            }
            return loan;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = newLoans(first, count);
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
                for (Loan loan : loans) {
                    bind(insert, loan);
                    insert.addBatch();
                }
                insert.executeBatch();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    for (Loan loan : loans) {
                        keys.next();
                        loan.id = keys.getLong(1);
                    }
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            return loans;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement insert, Loan loan) throws SQLException {
        insert.setLong(1, loan.bookId);
        insert.setString(2, loan.borrower);
        insert.setObject(3, loan.lent);
        insert.setInt(4, loan.days);
        insert.setBigDecimal(5, loan.fee);
        insert.setBoolean(6, loan.returned);
        insert.setString(7, loan.note);
    }

    @Override public int addPage(long author) {
        try (Connection connection = pool.getConnection();
             PreparedStatement update = connection.prepareStatement(ADD_PAGE)) {
            update.setLong(1, author);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public void update(long id, int number) {
        Book book = changedBook(id, number);
        try (Connection connection = pool.getConnection();
             PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, book.title);
            update.setString(2, book.subtitle);
            update.setLong(3, book.authorId);
            update.setObject(4, book.published);
            update.setString(5, book.isbn);
            update.setString(6, book.genre);
            update.setInt(7, book.pages);
            update.setBigDecimal(8, book.price);
            update.setBoolean(9, book.inPrint);
            update.setLong(10, book.id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(GENRES)) {
            select.setLong(1, firstAuthor);
            select.setLong(2, lastAuthor);
            try (ResultSet rows = select.executeQuery()) {
                List<Genre> genres = new ArrayList<>();
                while (rows.next()) {
                    genres.add(new Genre(rows.getString(1), rows.getLong(2), rows.getDouble(3)));
                }
                return genres;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(LONG_BOOKS)) {
            select.setFetchSize(FETCH_SIZE);
            select.setInt(1, pages);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(readBook(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public List<Loan> search(int conditions) {
        StringBuilder sql = new StringBuilder("SELECT loan.id, loan.book_id, loan.borrower, loan.lent, loan.days, loan.fee, "
            + "loan.returned, loan.note FROM loan JOIN book ON book.id = loan.book_id "
            + "JOIN author ON author.id = book.author_id WHERE TRUE");
        for (int i = 0; i < conditions; i++) {
            sql.append(" AND (loan.days > ? OR book.pages < ?) AND author.name > ?");
        }
        sql.append(" ORDER BY author.name, book.title, loan.id FETCH FIRST 50 ROWS ONLY");
        try (Connection connection = pool.getConnection();
             PreparedStatement select = connection.prepareStatement(sql.toString())) {
            int index = 1;
            for (int i = 0; i < conditions; i++) {
                select.setInt(index++, i);
                select.setInt(index++, i);
                select.setString(index++, Content.name(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                List<Loan> loans = new ArrayList<>();
                while (rows.next()) {
                    loans.add(new Loan(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getObject(4, LocalDate.class),
                        rows.getInt(5), rows.getBigDecimal(6), rows.getBoolean(7), rows.getString(8)));
                }
                return loans;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Book readBook(ResultSet row) throws SQLException {
        return new Book(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getObject(5, LocalDate.class),
            row.getString(6), row.getString(7), row.getInt(8), row.getBigDecimal(9), row.getBoolean(10));
    }

    /** The columns of the author begin at the index. */
    private static Author readAuthor(ResultSet row, int index) throws SQLException {
        return new Author(row.getLong(index), row.getString(index + 1), row.getObject(index + 2, LocalDate.class),
            row.getString(index + 3), row.getBoolean(index + 4));
    }
}
