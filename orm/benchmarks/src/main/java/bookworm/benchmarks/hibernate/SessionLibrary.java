package bookworm.benchmarks.hibernate;

import bookworm.benchmarks.data.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Hibernate;

/** Hibernate with a session for each piece of work. */
public final class SessionLibrary extends HibernateModel {

    public SessionLibrary(DataSource pool) {
        super(pool);
    }

    @Override public Book get(long id) {
        return sessions.fromSession(session -> session.find(Book.class, id));
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return sessions.fromSession(session -> session.createSelectionQuery(OF_GENRE, Book.class)
            .setParameter("genre", genre).setParameter("pages", pages).getResultList());
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return sessions.fromSession(session -> session.createSelectionQuery(WITH_AUTHORS, Book.class)
            .setParameter("genre", genre).setParameter("pages", pages).getResultList());
    }

    /** The first collection that is asked for is loaded together with those of all others. */
    @Override public List<Author> withBooks(long first, long last) {
        return sessions.fromSession(session -> {
            List<Author> authors = session.createSelectionQuery(AUTHORS, Author.class)
                .setParameter("first", first).setParameter("last", last).getResultList();
            authors.forEach(author -> Hibernate.initialize(author.getBooks()));
            return authors;
        });
    }

    @Override public Loan insert(int number) {
        return sessions.fromTransaction(session -> {
            Loan loan = new Loan();
            fill(loan, session.getReference(Book.class, (long) number % Content.BOOKS + 1), number);
            session.persist(loan);
            return loan;
        });
    }

    @Override public List<Loan> insertAll(int first, int count) {
        return sessions.fromTransaction(session -> {
            List<Loan> loans = new ArrayList<>(count);
            for (int number = first; number < first + count; number++) {
                Loan loan = new Loan();
                fill(loan, session.getReference(Book.class, (long) number % Content.BOOKS + 1), number);
                session.persist(loan);
                loans.add(loan);
            }
            return loans;
        });
    }

    @Override public int addPage(long author) {
        return sessions.fromTransaction(session -> session.createMutationQuery(ADD_PAGE).setParameter("author", author)
            .executeUpdate());
    }

    /** A session writes an object only after it has read it: without reading, an update is a statement. */
    @Override public void update(long id, int number) {
        sessions.inTransaction(session -> session.createMutationQuery("update Book set title = :title, subtitle = :subtitle, "
                + "author.id = :author, published = :published, isbn = :isbn, genre = :genre, pages = :pages, price = :price, "
                + "inPrint = :inPrint where id = :id")
            .setParameter("title", Content.title(number)).setParameter("subtitle", Content.subtitle(number), String.class)
            .setParameter("author", Content.authorOf(id)).setParameter("published", Content.day(number))
            .setParameter("isbn", Content.isbn(number)).setParameter("genre", Content.genre(number))
            .setParameter("pages", Content.pages(number))
            .setParameter("price", Content.price(number), BigDecimal.class)
            .setParameter("inPrint", Content.flag(number)).setParameter("id", id).executeUpdate());
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return sessions.fromSession(session -> session.createSelectionQuery(GENRES, Genre.class)
            .setParameter("first", firstAuthor).setParameter("last", lastAuthor).getResultList());
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        sessions.inSession(session -> {
            try (Stream<Book> books = session.createSelectionQuery(LONG_BOOKS, Book.class).setParameter("pages", pages)
                    .setFetchSize(FETCH_SIZE).getResultStream()) {
                Iterator<Book> rows = books.iterator();
                for (int read = 1; rows.hasNext(); read++) {
                    reader.accept(rows.next());
                    if (read % FETCH_SIZE == 0) {
                        session.clear();
                    }
                }
            }
        });
    }

    @Override public List<Loan> search(int conditions) {
        return sessions.fromSession(session ->
            session.createQuery(searching(conditions)).setMaxResults(50).getResultList());
    }
}
