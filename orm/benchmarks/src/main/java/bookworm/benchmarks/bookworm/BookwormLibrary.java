package bookworm.benchmarks.bookworm;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.benchmarks.Library;
import bookworm.benchmarks.data.Content;
import bookworm.benchmarks.data.Genre;
import bookworm.db.Database;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Bookworm, as its README writes it. */
public final class BookwormLibrary implements Library<Author, Book, Loan> {

    private final Database database;

    public BookwormLibrary(DataSource pool) {
        database = Database.open(pool);
    }

    @Override public Book get(long id) {
        return Book.objects.get("pk", id);
    }

    @Override public List<Book> ofGenre(String genre, int pages) {
        return Book.objects.filter("genre", genre, "pages__gt", pages).orderBy("title", "id").list();
    }

    @Override public List<Book> withAuthors(String genre, int pages) {
        return Book.objects.selectRelated("author").filter("genre", genre, "pages__gt", pages).orderBy("title", "id").list();
    }

    @Override public List<Author> withBooks(long first, long last) {
        return Author.objects.filter("id__gte", first, "id__lte", last).orderBy("id").prefetchRelated("books").list();
    }

    @Override public Loan insert(int number) {
        return Loan.objects.create(loan -> fill(loan, number));
    }

    @Override public List<Loan> insertAll(int first, int count) {
        List<Loan> loans = new ArrayList<>(count);
        for (int number = first; number < first + count; number++) {
            Loan loan = new Loan();
            fill(loan, number);
            loans.add(loan);
        }
        return Loan.objects.bulkCreate(loans);
    }

    private static void fill(Loan loan, int number) {
        loan.book.key((long) number % Content.BOOKS + 1);
        loan.borrower = Content.name(number);
        loan.lent = Content.day(number);
        loan.days = Content.days(number);
        loan.fee = Content.price(number);
        loan.returned = Content.flag(number);
        loan.note = Content.note(number);
    }

    @Override public int addPage(long author) {
        return Book.objects.filter("author", author).update("pages", f("pages").plus(1));
    }

    @Override public void update(long id, int number) {
        Book book = new Book();
        book.id = id;
        book.title = Content.title(number);
        book.subtitle = Content.subtitle(number);
        book.author.key(Content.authorOf(id));
        book.published = Content.day(number);
        book.isbn = Content.isbn(number);
        book.genre = Content.genre(number);
        book.pages = Content.pages(number);
        book.price = Content.price(number);
        book.inPrint = Content.flag(number);
        book.save();
    }

    @Override public List<Genre> genres(long firstAuthor, long lastAuthor) {
        return Book.objects.filter("author__gte", firstAuthor, "author__lte", lastAuthor).values("genre")
            .annotate("books", count("*")).annotate("meanPages", avg("pages"))
            .orderBy("genre").into(Genre.class).list();
    }

    @Override public void stream(int pages, Consumer<? super Book> reader) {
        try (Stream<Book> books = Book.objects.filter("pages__gt", pages).orderBy("id").stream()) {
            books.forEach(reader);
        }
    }

    @Override public List<Loan> search(int conditions) {
        List<Q> all = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            all.add(q("days__gt", i).or(q("book__pages__lt", i)));
            all.add(q("book__author__name__gt", Content.name(i)));
        }
        return Loan.objects.filter(all.toArray(Q[]::new)).orderBy("book__author__name", "book__title", "id").limit(50).list();
    }

    @Override public List<Object> author(Author author) {
        return Arrays.asList(author.id, author.name, author.born, author.biography, author.active);
    }

    @Override public List<Object> book(Book book) {
        return Arrays.asList(book.id, book.title, book.subtitle, book.author.key(), book.published, book.isbn, book.genre,
            book.pages, book.price, book.inPrint);
    }

    @Override public List<Object> loan(Loan loan) {
        return Arrays.asList(loan.id, loan.book.key(), loan.borrower, loan.lent, loan.days, loan.fee, loan.returned, loan.note);
    }

    @Override public Author authorOf(Book book) {
        return book.author.get();
    }

    @Override public List<Book> booksOf(Author author) {
        return author.books.all().list();
    }

    @Override public void close() {
        database.close();
    }
}
