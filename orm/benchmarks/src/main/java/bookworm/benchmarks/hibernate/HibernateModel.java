package bookworm.benchmarks.hibernate;

import bookworm.benchmarks.Library;
import bookworm.benchmarks.data.Content;
import jakarta.persistence.criteria.*;
import java.util.*;
import javax.sql.DataSource;
import org.hibernate.*;
import org.hibernate.cfg.*;
import org.hibernate.query.criteria.*;

/** What both of Hibernate's sessions share: the entities, the queries, and the settings that its guide asks for. */
abstract class HibernateModel implements Library<Author, Book, Loan> {

    static final int FETCH_SIZE = 1000;
    static final String OF_GENRE = "from Book where genre = :genre and pages > :pages order by title, id";
    static final String WITH_AUTHORS =
        "select b from Book b join fetch b.author where b.genre = :genre and b.pages > :pages order by b.title, b.id";
    static final String AUTHORS = "from Author where id >= :first and id <= :last order by id";
    static final String ADD_PAGE = "update Book set pages = pages + 1 where author.id = :author";
    static final String GENRES = "select genre, count(*), avg(pages) from Book "
        + "where author.id >= :first and author.id <= :last group by genre order by genre";
    static final String LONG_BOOKS = "from Book where pages > :pages order by id";

    final SessionFactory sessions;

    /** Keys come from a sequence that jumps, since Hibernate does not batch what is inserted into an identity column. */
    HibernateModel(DataSource pool) {
        Configuration configuration = new Configuration().addAnnotatedClass(Author.class).addAnnotatedClass(Book.class)
            .addAnnotatedClass(Loan.class);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.getProperties().put(AvailableSettings.STATEMENT_BATCH_SIZE, 1000);
        configuration.getProperties().put(AvailableSettings.ORDER_INSERTS, true);
        sessions = configuration.buildSessionFactory();
    }

    static void fill(Loan loan, Book book, int number) {
        loan.setBook(book);
        loan.setBorrower(Content.name(number));
        loan.setLent(Content.day(number));
        loan.setDays(Content.days(number));
        loan.setFee(Content.price(number));
        loan.setReturned(Content.flag(number));
        loan.setNote(Content.note(number));
    }

    /** Dynamic queries are the business of the criteria. */
    CriteriaQuery<Loan> searching(int conditions) {
        HibernateCriteriaBuilder builder = sessions.getCriteriaBuilder();
        JpaCriteriaQuery<Loan> query = builder.createQuery(Loan.class);
        Root<Loan> loan = query.from(Loan.class);
        Join<Loan, Book> book = loan.join("book");
        Join<Book, Author> author = book.join("author");
        List<Predicate> all = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            all.add(builder.or(builder.greaterThan(loan.<Integer>get("days"), i),
                builder.lessThan(book.<Integer>get("pages"), i)));
            all.add(builder.greaterThan(author.<String>get("name"), Content.name(i)));
        }
        return query.select(loan).where(all.toArray(Predicate[]::new))
            .orderBy(builder.asc(author.get("name")), builder.asc(book.get("title")), builder.asc(loan.get("id")));
    }

    @Override public List<Object> author(Author author) {
        return Arrays.asList(author.getId(), author.getName(), author.getBorn(), author.getBiography(), author.isActive());
    }

    @Override public List<Object> book(Book book) {
        return Arrays.asList(book.getId(), book.getTitle(), book.getSubtitle(), book.getAuthor().getId(), book.getPublished(),
            book.getIsbn(), book.getGenre(), book.getPages(), book.getPrice(), book.isInPrint());
    }

    @Override public List<Object> loan(Loan loan) {
        return Arrays.asList(loan.getId(), loan.getBook().getId(), loan.getBorrower(), loan.getLent(), loan.getDays(),
            loan.getFee(), loan.isReturned(), loan.getNote());
    }

    @Override public Author authorOf(Book book) {
        return book.getAuthor();
    }

    @Override public List<Book> booksOf(Author author) {
        return author.getBooks();
    }

    @Override public void close() {
        sessions.close();
    }
}
