package bookworm.benchmarks.mybatis;

import bookworm.benchmarks.PlainLibrary;
import bookworm.benchmarks.data.*;
import bookworm.benchmarks.mybatis.LibraryMapper.Bound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.*;
import javax.sql.DataSource;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.*;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis: a mapper with annotated SQL, a session for each piece of work. */
public final class MyBatisLibrary extends PlainLibrary {

    private final SqlSessionFactory sessions;

    public MyBatisLibrary(DataSource pool) {
        Configuration configuration = new Configuration(new Environment("library", new JdbcTransactionFactory(), pool));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setAutoMappingBehavior(AutoMappingBehavior.FULL);
        configuration.addMapper(LibraryMapper.class);
        sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    private interface Work<T> {
        T apply(LibraryMapper mapper);
    }

    private <T> T in(Work<T> work) {
        try (SqlSession session = sessions.openSession(true)) {
            return work.apply(session.getMapper(LibraryMapper.class));
        }
    }

    @Override public Book get(long id) {
        return in(mapper -> mapper.get(id));
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return in(mapper -> mapper.ofGenre(genre, pages));
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return in(mapper -> mapper.withAuthors(genre, pages));
    }

    @Override public List<Author> withBooks(long first, long last) {
        return in(mapper -> {
            List<Author> authors = mapper.authors(first, last);
            Map<Long, List<Book>> books = mapper.booksOf(authors).stream().collect(Collectors.groupingBy(book -> book.authorId));
            authors.forEach(author -> author.books = books.getOrDefault(author.id, List.of()));
            return authors;
        });
    }

    @Override public Loan insert(int number) {
        Loan loan = newLoan(number);
        return in(mapper -> {
            mapper.insert(loan);
            return loan;
        });
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = newLoans(first, count);
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
            LibraryMapper mapper = session.getMapper(LibraryMapper.class);
            loans.forEach(mapper::insert);
            session.commit();
        }
        return loans;
    }

    @Override public int addPage(long author) {
        return in(mapper -> mapper.addPage(author));
    }

    @Override public void update(long id, int number) {
        in(mapper -> {
            mapper.update(changedBook(id, number));
            return null;
        });
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return in(mapper -> mapper.genres(firstAuthor, lastAuthor));
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        in(mapper -> {
            try (Cursor<Book> books = mapper.stream(pages)) {
                books.forEach(reader);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override public List<Loan> search(int conditions) {
        return in(mapper -> mapper.search(
            IntStream.range(0, conditions).mapToObj(i -> new Bound(i, Content.name(i))).toList()));
    }
}
