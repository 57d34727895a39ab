package bookworm.benchmarks.hibernate;

import bookworm.benchmarks.data.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;

/** Hibernate with a session that remembers nothing. */
public final class StatelessLibrary extends HibernateModel {

    public StatelessLibrary(DataSource pool) {
        super(pool);
    }

    private <T> T in(Function<StatelessSession, T> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return work.apply(session);
        }
    }

    @Override public Book get(long id) {
        return in(session -> session.get(Book.class, id));
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return in(session -> session.createSelectionQuery(OF_GENRE, Book.class)
            .setParameter("genre", genre).setParameter("pages", pages).getResultList());
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return in(session -> session.createSelectionQuery(WITH_AUTHORS, Book.class)
            .setParameter("genre", genre).setParameter("pages", pages).getResultList());
    }

    /** It loads no collections in batches, so the second query and the dealing out are written here. */
    @Override public List<Author> withBooks(long first, long last) {
        return in(session -> {
            List<Author> authors = session.createSelectionQuery(AUTHORS, Author.class)
                .setParameter("first", first).setParameter("last", last).getResultList();
            Map<Long, List<Book>> books = session.createSelectionQuery("from Book where author.id in :authors", Book.class)
                .setParameterList("authors", authors.stream().map(Author::getId).toList()).getResultList().stream()
                .collect(Collectors.groupingBy(book -> book.getAuthor().getId()));
            authors.forEach(author -> author.setBooks(books.getOrDefault(author.getId(), List.of())));
            return authors;
        });
    }

    @Override public Loan insert(int number) {
        return in(session -> session.fromTransaction(transaction -> {
            Loan loan = newLoan(number);
            session.insert(loan);
            return loan;
        }));
    }

    @Override public List<Loan> insertAll(int first, int count) {
        return in(session -> session.fromTransaction(transaction -> {
            List<Loan> loans = new ArrayList<>(count);
            for (int number = first; number < first + count; number++) {
                loans.add(newLoan(number));
            }
            session.insertMultiple(loans);
            return loans;
        }));
    }

    private static Loan newLoan(int number) {
        Book book = new Book();
        book.setId((long) number % Content.BOOKS + 1);
        Loan loan = new Loan();
        fill(loan, book, number);
        return loan;
    }

    @Override public int addPage(long author) {
        return in(session -> session.fromTransaction(transaction ->
            session.createMutationQuery(ADD_PAGE).setParameter("author", author).executeUpdate()));
    }

    @Override public void update(long id, int number) {
        Author author = new Author();
        author.setId(Content.authorOf(id));
        Book book = new Book();
        book.setId(id);
        book.setTitle(Content.title(number));
        book.setSubtitle(Content.subtitle(number));
        book.setAuthor(author);
        book.setPublished(Content.day(number));
        book.setIsbn(Content.isbn(number));
        book.setGenre(Content.genre(number));
        book.setPages(Content.pages(number));
        book.setPrice(Content.price(number));
        book.setInPrint(Content.flag(number));
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.inTransaction(transaction -> session.update(book));
        }
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return in(session -> session.createSelectionQuery(GENRES, Genre.class)
            .setParameter("first", firstAuthor).setParameter("last", lastAuthor).getResultList());
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        try (StatelessSession session = sessions.openStatelessSession();
             Stream<Book> books = session.createSelectionQuery(LONG_BOOKS, Book.class).setParameter("pages", pages)
                 .setFetchSize(FETCH_SIZE).getResultStream()) {
            books.forEach(reader);
        }
    }

    @Override public List<Loan> search(int conditions) {
        return in(session -> session.createQuery(searching(conditions)).setMaxResults(50).getResultList());
    }
}
