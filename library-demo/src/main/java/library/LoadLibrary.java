package library;

import bookworm.Manager;
import bookworm.Model;
import bookworm.db.Database;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import library.books.Author;
import library.books.AuthorProfile;
import library.books.Book;
import library.books.Loan;
import library.books.Member;
import library.books.Publisher;
import library.books.Tag;
import library.manage.UserError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Fills an empty library from the CSV files. The database makes the keys: what a file's row calls author 7 is looked up
 * among the authors that were just saved, so that nothing depends on which number that one got.
 */
final class LoadLibrary {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
        .setHeader().setSkipHeaderRecord(true).setNullString("\\N").get();

    private final Map<String, Author> authors;
    private final Map<String, Publisher> publishers;
    private final Map<String, Tag> tags;
    private final Map<String, Book> books;
    private final Map<String, Member> members;
    private final int profiles;
    private final int loans;
    private final int links;

    /** Loads all or nothing, and says what. */
    static String load() {
        if (Author.objects.exists() || Book.objects.exists()) {
            throw new UserError("Nothing was loaded: the library is not empty (authors: " + Author.objects.count()
                + ", books: " + Book.objects.count() + "). Choose another place for a new one, with --database.");
        }
        LoadLibrary loaded = Database.atomic(LoadLibrary::new);
        return loaded.toString();
    }

    private LoadLibrary() {
        authors = create("books_author", Author.objects, Author::new, (author, row) -> {
            author.name = row.get("name");
            author.birthDate = date(row.get("birth_date"));
            author.biography = row.get("biography");
        });
        publishers = create("books_publisher", Publisher.objects, Publisher::new, (publisher, row) -> {
            publisher.name = row.get("name");
            publisher.country = row.get("country");
        });
        tags = create("books_tag", Tag.objects, Tag::new, (tag, row) -> tag.name = row.get("name"));
        books = create("books_book", Book.objects, Book::new, this::fill);
        members = create("books_member", Member.objects, Member::new, (member, row) -> {
            member.name = row.get("name");
            member.email = row.get("email");
            member.joined = date(row.get("joined"));
        });
        profiles = create("books_authorprofile", AuthorProfile.objects, AuthorProfile::new, (profile, row) -> {
            profile.author.set(authors.get(row.get("author_id")));
            profile.website = row.get("website");
        }).size();
        loans = create("books_loan", Loan.objects, Loan::new, this::fill).size();
        links = addTags();
    }

    private void fill(Book book, CSVRecord row) {
        book.title = row.get("title");
        book.author.set(authors.get(row.get("author_id")));
        book.publicationDate = date(row.get("publication_date"));
        book.isbn = row.get("isbn");
        book.genre = row.get("genre");
        book.pages = Integer.parseInt(row.get("pages"));
        book.publisher.set(publishers.get(row.get("publisher_id")));
        book.price = row.get("price") == null ? null : new BigDecimal(row.get("price"));
    }

    private void fill(Loan loan, CSVRecord row) {
        loan.book.set(books.get(row.get("book_id")));
        loan.member.set(members.get(row.get("member_id")));
        loan.loanedOn = date(row.get("loaned_on"));
        loan.dueOn = date(row.get("due_on"));
        loan.returnedOn = date(row.get("returned_on"));
    }

    private int addTags() {
        Map<Book, List<Tag>> tagsOf = new LinkedHashMap<>();
        List<CSVRecord> rows = read("books_book_tags");
        for (CSVRecord row : rows) {
            tagsOf.computeIfAbsent(books.get(row.get("book_id")), book -> new ArrayList<>())
                .add(tags.get(row.get("tag_id")));
        }
        tagsOf.forEach((book, its) -> book.tags.add(its.toArray(new Tag[0])));
        return rows.size();
    }

    /** Makes an object of each row of a file, and saves them together. Gives them by the key that the file has. */
    private static <M extends Model> Map<String, M> create(String file, Manager<M> objects, Supplier<M> empty,
            BiConsumer<M, CSVRecord> fill) {
        Map<String, M> created = new LinkedHashMap<>();
        for (CSVRecord row : read(file)) {
            M object = empty.get();
            fill.accept(object, row);
            created.put(row.get("id"), object);
        }
        objects.bulkCreate(created.values());
        return created;
    }

    private static List<CSVRecord> read(String file) {
        String resource = "data/" + file + ".csv";
        try (Reader reader = new InputStreamReader(LoadLibrary.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    @Override public String toString() {
        return String.format("Loaded %d authors (%d profiles), %d books (%d tags, given %d times), %d publishers,%n"
            + "%d members, %d loans.", authors.size(), profiles, books.size(), tags.size(), links, publishers.size(),
            members.size(), loans);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
