package bookworm.benchmarks.ebean;

import bookworm.benchmarks.Library;
import bookworm.benchmarks.data.*;
import io.ebean.*;
import io.ebean.config.DatabaseConfig;
import java.util.*;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Ebean: entities that are enhanced when they are compiled, queries by property names. */
public final class EbeanLibrary implements Library<Author, Book, Loan> {

    private final Database database;

    public EbeanLibrary(DataSource pool) {
        DatabaseConfig config = new DatabaseConfig();
        config.setName("library");
        config.setDataSource(pool);
        config.setRegister(false);
        config.setDefaultServer(false);
        config.setClasses(List.of(Author.class, Book.class, Loan.class));
        database = DatabaseFactory.create(config);
    }

    @Override public Book get(long id) {
        return database.find(Book.class, id);
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return database.find(Book.class).where().eq("genre", genre).gt("pages", pages).orderBy("title, id").findList();
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return database.find(Book.class).fetch("author").where().eq("genre", genre).gt("pages", pages).orderBy("title, id")
            .findList();
    }

    @Override public List<Author> withBooks(long first, long last) {
        return database.find(Author.class).fetchQuery("books").where().ge("id", first).le("id", last).orderBy("id").findList();
    }

    @Override public Loan insert(int number) {
        Loan loan = newLoan(number);
        database.insert(loan);
        return loan;
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = new ArrayList<>(count);
        for (int number = first; number < first + count; number++) {
            loans.add(newLoan(number));
        }
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setBatchMode(true);
            transaction.setBatchSize(count);
            database.insertAll(loans);
            transaction.commit();
        }
        return loans;
    }

    private Loan newLoan(int number) {
        Loan loan = new Loan();
        loan.setBook(database.reference(Book.class, (long) number % Content.BOOKS + 1));
        loan.setBorrower(Content.name(number));
        loan.setLent(Content.day(number));
        loan.setDays(Content.days(number));
        loan.setFee(Content.price(number));
        loan.setReturned(Content.flag(number));
        loan.setNote(Content.note(number));
        return loan;
    }

    @Override public int addPage(long author) {
        return database.update(Book.class).setRaw("pages = pages + 1").where().eq("author.id", author).update();
    }

    @Override public void update(long id, int number) {
        Book book = new Book();
        book.setId(id);
        book.setTitle(Content.title(number));
        book.setSubtitle(Content.subtitle(number));
        book.setAuthor(database.reference(Author.class, Content.authorOf(id)));
        book.setPublished(Content.day(number));
        book.setIsbn(Content.isbn(number));
        book.setGenre(Content.genre(number));
        book.setPages(Content.pages(number));
        book.setPrice(Content.price(number));
        book.setInPrint(Content.flag(number));
        database.update(book);
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return database.findDto(Genre.class, "SELECT genre, COUNT(*) AS books, AVG(pages) AS mean_pages FROM book "
                + "WHERE author_id >= :first AND author_id <= :last GROUP BY genre ORDER BY genre")
            .setParameter("first", firstAuthor).setParameter("last", lastAuthor).findList();
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        database.find(Book.class).where().gt("pages", pages).orderBy("id").findEach(reader::accept);
    }

    @Override public List<Loan> search(int conditions) {
        ExpressionList<Loan> where = database.find(Loan.class).where();
        for (int i = 0; i < conditions; i++) {
            where.or().gt("days", i).lt("book.pages", i).endOr().gt("book.author.name", Content.name(i));
        }
        return where.orderBy("book.author.name, book.title, id").setMaxRows(50).findList();
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
        database.shutdown();
    }
}
