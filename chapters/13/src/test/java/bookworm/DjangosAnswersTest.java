package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

/** What Django 5.2 answered to the same questions over the same rows: which rows, and how often each. */
class DjangosAnswersTest {

    static class Author extends Model {
        static final Manager<Author> objects = Manager.of(Author.class);

        @CharField(maxLength = 20) String name;
    }

    static class Publisher extends Model {
        @CharField(maxLength = 20) String name;
        @IntegerField int founded;
    }

    static class Book extends Model {
        static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 20) String title;
        @ForeignKey(relatedName = "books") final Ref<Author> author = ref();
        @ForeignKey(nullable = true, relatedName = "books") final Ref<Publisher> publisher = ref();
        @IntegerField(nullable = true) Integer pages;
    }

    /** Title, author, publisher, pages; what is 0 is missing. The fourth author has no book, the third publisher neither. */
    private static final String BOOKS = "a0 1 0 0, b1 2 0 1, c2 3 1 2, d3 1 1 3, a4 2 2 0, b5 3 2 1, c6 1 0 2, d7 2 0 3, a8 3 1 0,"
        + " b9 1 1 1, c10 2 2 2, d11 3 2 3, a12 1 0 0, b13 2 0 1";

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Author.class, Publisher.class, Book.class);
        List.of("a", "b", "c", "nobooks").forEach(name -> Author.objects.create(author -> author.name = name));
        List.of("p 1", "q 2", "idle 3").forEach(each -> Manager.of(Publisher.class).create(publisher -> {
            publisher.name = each.split(" ")[0];
            publisher.founded = Integer.parseInt(each.split(" ")[1]);
        }));
        for (String row : BOOKS.split(", ")) {
            String[] values = row.split(" ");
            Book.objects.create(book -> {
                book.title = values[0];
                book.author.key(values[1]);
                book.publisher.key(values[2].equals("0") ? null : values[2]);
                book.pages = values[3].equals("0") ? null : Integer.valueOf(values[3]);
            });
        }
    }

    @AfterAll
    static void close() { database.close(); }

    private static void assertRows(QuerySet<?> rows, long... keys) {
        assertThat(rows.list().stream().mapToLong(row -> (Long) row.pk()).sorted().toArray()).isEqualTo(keys);
    }

    @Test
    void what_a_nullable_key_leads_to_may_be_missing() {
        assertRows(Book.objects.exclude("publisher__isnull", true), 3, 4, 5, 6, 9, 10, 11, 12);
        assertRows(Book.objects.exclude("publisher__name", "z"), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertRows(Book.objects.exclude("pages__gt", 2), 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14);
    }

    @Test
    void authors_without_books_stay_unless_a_condition_needs_a_book() {
        assertRows(Author.objects.exclude("books__isnull", true), 1, 2, 3);
        assertRows(Author.objects.filter(not(q("books__pages__isnull", false))
            .or(q("books__publisher__name", "p").and(q("books__pages__isnull", true)))), 3, 4);
        assertRows(Author.objects.exclude("books__in", List.of(3)).filter("books__title__isnull", true).filter(
            q("books__publisher__founded__isnull", true).or(q("books__publisher__founded__gte", 0))
                .or(q("name", "c").and(q("books__publisher__founded__lt", 0)))), 4);
    }

    @Test
    void beneath_a_not_it_is_asked_whether_there_is_such_a_book() {
        assertRows(Author.objects.filter(q("books__title", "z").or(not(q("books__publisher__founded__gt", 1)))),
            1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4);
        assertRows(Author.objects.exclude(not(q("books", 2)).and(q("books__pages__gt", 0).or(q("books__publisher__founded__lte", 2)))),
            2, 4);
        assertRows(Author.objects.filter("books", 3).filter("books__pages__gt", 1).exclude(not(q("books__publisher__name__isnull", false))),
            3, 3);
    }

    @Test
    void a_later_filter_may_be_about_another_book_and_then_rows_multiply() {
        assertRows(Author.objects.filter("books__publisher__founded__lte", 2)
            .filter(q("name__in", List.of("b", "c")).or(q("books__publisher__in", List.of())).or(not(q("books", 1)))),
            2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        assertRows(Book.objects.filter(q("author__books__publisher__founded", 1).and(not(q("author__isnull", true))))
            .exclude("publisher__name", "p"), 1, 1, 6, 6, 7, 7, 12, 12, 13, 13);
        assertThat(Book.objects.filter("author__books__publisher__founded__lt", 3, "publisher__name__in", List.of("q", "z")).count())
            .isEqualTo(12);
    }

    @Test
    void fields_in_a_list_on_the_right_are_of_the_row_at_hand_too() {
        QuerySet<Book> others = Book.objects.exclude("author__books__pages", f("pages")).orderBy("pk");

        assertThat(others.list()).isNotEmpty();
        assertThat(Book.objects.exclude("author__books__pages__in", List.of(f("pages"))).orderBy("pk")).containsExactlyElementsOf(others);
        assertThat(Book.objects.exclude("author__books__pages__range", new Object[] {f("pages"), f("pages")}).orderBy("pk"))
            .containsExactlyElementsOf(others);
        assertThat(Author.objects.exclude("books__title__in", List.of(f("name"), "b1"))).extracting(author -> author.name)
            .containsExactlyInAnyOrder("a", "c", "nobooks");
    }

    @Test
    void a_field_on_the_right_is_of_the_row_at_hand() {
        assertRows(Book.objects.exclude("title__contains", "z").exclude(q("author__books__pages", f("pages")).or(q("publisher", 1))),
            1, 5, 13);
        assertRows(Author.objects.filter(not(q("books", 1).or(q("books__publisher__founded", f("books__pages"))))),
            2, 2, 2, 2, 3, 3, 3, 3, 4);
        assertThat(Book.objects.distinct().filter("author__books__pages__gt", 1)
            .filter("author__books__pages", f("pages"), "author__books__publisher__founded__in", List.of(1, 2)).count()).isEqualTo(6);
    }
}
