package bookworm;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.FieldError;
import bookworm.errors.ValueError;
import bookworm.query.Q;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A queryset is a description: nothing runs before its rows are asked for, and then it runs once. */
@Contract
class LazinessTest {

    private Database library;
    private QueryLog queries;

    @BeforeEach
    void open() {
        library = Library.openEmpty();
        Author author = Author.objects.create(each -> each.name = "Jane Austen");
        for (int i = 1; i <= 5; i++) {
            String title = "Book " + i;
            Book.objects.create(book -> {
                book.title = title;
                book.author.set(author);
                book.isbn = title;
                book.publicationDate = LocalDate.of(1815, 12, 23);
                book.pages = 100 * Integer.parseInt(title.substring(5));
            });
        }
        queries = QueryLog.capture();
    }

    @AfterEach
    void close() {
        queries.close();
        library.close();
    }

    private static List<String> titles(QuerySet<Book> books) {
        return books.list().stream().map(book -> book.title).toList();
    }

    private static QuerySet<Book> byTitle() {
        return Book.objects.all().orderBy("title");
    }

    // Describing

    @Test
    void describing_runs_nothing() {
        QuerySet<Book> books = Book.objects.filter("pages__gt", 100).exclude(q("title", "x")).orderBy("title").distinct()
            .selectRelated("author").prefetchRelated("tags").annotate("half", f("pages").dividedBy(2)).limit(3);
        books.values("title");
        books.all().slice(1, 2);
        Author.objects.annotate("numBooks", count("books")).into(AuthorCount.class);
        Book.objects.only("title");

        assertThat(queries.sql()).isEmpty();
    }

    @Test
    void none_runs_nothing_ever() {
        QuerySet<Book> none = Book.objects.none();

        assertThat(none.list()).isEmpty();
        assertThat(none.count()).isZero();
        assertThat(none.exists()).isFalse();
        assertThat(none.first()).isEmpty();
        assertThat(none.update("pages", 1)).isZero();
        assertThat(none.delete().total()).isZero();
        assertThat(queries.sql()).isEmpty();
    }

    @Test
    void in_nothing_runs_nothing() {
        assertThat(Book.objects.filter("pk__in", List.of()).list()).isEmpty();
        assertThat(Book.objects.filter("pk__in", List.of()).count()).isZero();
        assertThat(queries.sql()).isEmpty();
    }

    @Test
    void a_number_beyond_the_column_runs_nothing() {
        assertThat(Book.objects.filter("pages", 1L << 40).list()).isEmpty();
        assertThat(queries.sql()).isEmpty();
    }

    // Reading

    @Test
    void rows_are_read_once() {
        QuerySet<Book> books = byTitle();
        books.list();
        books.forEach(book -> { });
        books.stream().toList();
        books.count();
        books.exists();
        books.at(2);
        books.first();

        assertThat(queries.count()).isEqualTo(1);
    }

    @Test
    void count_and_exists_do_not_read_the_rows() {
        QuerySet<Book> books = byTitle();

        assertThat(books.count()).isEqualTo(5);
        assertThat(books.exists()).isTrue();
        assertThat(queries.sql()).hasSize(2).noneMatch(sql -> sql.contains("\"isbn\""));
    }

    @Test
    void nothing_is_sorted_only_to_see_whether_it_is_there() {
        byTitle().exists();
        byTitle().count();

        assertThat(queries.sql()).noneMatch(sql -> sql.contains("ORDER BY"));
    }

    @Test
    void all_reads_again() {
        QuerySet<Book> books = byTitle();
        books.list();
        Book.objects.filter("title", "Book 1").delete();

        assertThat(books.list()).as("as it was read").hasSize(5);
        assertThat(books.all().list()).as("read anew").hasSize(4);
    }

    @Test
    void the_rows_cannot_be_changed() {
        List<Book> books = Book.objects.list();

        assertThatThrownBy(books::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_iterator_goes_through_the_rows_from_the_start_each_time() {
        QuerySet<Book> books = byTitle();
        books.iterator().next();

        assertThat(books.iterator().next().title).isEqualTo("Book 1");
    }

    // Chains

    @Test
    void a_chain_leaves_the_queryset_that_it_started_from_as_it_was() {
        QuerySet<Book> all = byTitle();
        all.filter("title", "Book 1");
        all.exclude("title", "Book 2");
        all.orderBy("-title");
        all.reverse();
        all.limit(1);
        all.none();
        all.annotate("half", f("pages").dividedBy(2));
        all.filter("author__name", "Nobody");
        all.distinct();

        assertThat(titles(all)).containsExactly("Book 1", "Book 2", "Book 3", "Book 4", "Book 5");
    }

    @Test
    void two_chains_from_one_queryset_do_not_meet() {
        QuerySet<Book> thick = byTitle().filter("pages__gt", 200);

        assertThat(titles(thick.filter("author__name", "Jane Austen", "pages__lt", 500))).containsExactly("Book 3", "Book 4");
        assertThat(titles(thick.exclude("author__name", "Jane Austen"))).isEmpty();
        assertThat(titles(thick)).containsExactly("Book 3", "Book 4", "Book 5");
    }

    @Test
    void a_condition_can_be_used_again() {
        Q thick = q("pages__gt", 300);
        Q either = thick.or(q("title", "Book 1"));

        assertThat(titles(byTitle().filter(thick))).containsExactly("Book 4", "Book 5");
        assertThat(titles(byTitle().filter(either))).containsExactly("Book 1", "Book 4", "Book 5");
        assertThat(titles(byTitle().filter(thick.not()))).containsExactly("Book 1", "Book 2", "Book 3");
    }

    // Slices

    @Test
    void a_slice_takes_the_rows_from_here_to_there() {
        assertThat(titles(byTitle().slice(1, 3))).containsExactly("Book 2", "Book 3");
        assertThat(titles(byTitle().limit(2))).containsExactly("Book 1", "Book 2");
        assertThat(titles(byTitle().offset(3))).containsExactly("Book 4", "Book 5");
    }

    @Test
    void a_slice_is_cut_by_the_database() {
        byTitle().slice(1, 3).list();

        assertThat(queries.sql()).singleElement().asString().endsWith("LIMIT ? OFFSET ?");
        assertThat(queries.entries().get(0).sql().parameters()).containsExactly(2L, 1L);
    }

    @Test
    void a_slice_of_a_slice_counts_from_its_start_and_stays_within() {
        assertThat(titles(byTitle().slice(1, 4).slice(1, 10))).containsExactly("Book 3", "Book 4");
        assertThat(titles(byTitle().limit(2).offset(1))).containsExactly("Book 2");
        assertThat(titles(byTitle().offset(2).offset(2))).containsExactly("Book 5");
        assertThat(titles(byTitle().limit(2).offset(5))).isEmpty();
    }

    @Test
    void an_empty_slice_runs_nothing() {
        assertThat(byTitle().slice(2, 2).list()).isEmpty();
        assertThat(byTitle().slice(3, 1).list()).isEmpty();
        assertThat(queries.sql()).isEmpty();
    }

    @Test
    void a_slice_is_counted_as_a_slice() {
        assertThat(byTitle().slice(1, 3).count()).isEqualTo(2);
        assertThat(byTitle().offset(4).count()).isEqualTo(1);
        assertThat(byTitle().slice(5, 9).exists()).isFalse();
    }

    @Test
    void a_slice_of_rows_that_were_read_runs_nothing() {
        QuerySet<Book> books = byTitle();
        books.list();

        assertThat(titles(books.slice(1, 3))).containsExactly("Book 2", "Book 3");
        assertThat(titles(books.limit(9))).hasSize(5);
        assertThat(queries.count()).isEqualTo(1);
    }

    @Test
    void first_and_last_follow_the_order() {
        assertThat(byTitle().first().orElseThrow().title).isEqualTo("Book 1");
        assertThat(byTitle().last().orElseThrow().title).isEqualTo("Book 5");
    }

    // Names

    static List<ThrowingCallable> wrongNames() {
        return List.of(() -> Book.objects.filter("titel", 1), () -> Book.objects.exclude("titel", 1),
            () -> Book.objects.filter(q("pages", 1).or(q("titel", 1))), () -> Book.objects.filter("pages", f("titel")),
            () -> Book.objects.all().orderBy("titel"), () -> Book.objects.all().orderBy(f("titel").desc()),
            () -> Book.objects.annotate("x", f("titel")), () -> Book.objects.annotate("x", sum("titel")),
            () -> Book.objects.values("titel"), () -> Book.objects.valuesList("titel"), () -> Book.objects.valuesFlat("titel"),
            () -> Book.objects.only("titel"), () -> Book.objects.defer("titel"), () -> Book.objects.selectRelated("titel"),
            () -> Book.objects.prefetchRelated("titel"), () -> Book.objects.into(Misspelt.class));
    }

    record Misspelt(String titel) {
    }

    @ParameterizedTest
    @MethodSource("wrongNames")
    void a_wrong_name_is_refused_when_the_queryset_is_built(ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(FieldError.class).hasMessageContaining("'titel'");
        assertThat(queries.sql()).isEmpty();
    }

    // Records

    record AuthorCount(String name, long numBooks) {
    }

    record Page(String title, int pages, Long id, BigDecimal price) {
    }

    record Priced(double price) {
    }

    record Numbered(Integer title) {
    }

    record Average(String name, int average) {
    }

    record Refusing(String title) {
        Refusing {
            throw new IllegalArgumentException("not today");
        }
    }

    @Test
    void a_record_is_made_of_fields_and_annotations() {
        assertThat(Author.objects.annotate("numBooks", count("books")).into(AuthorCount.class).list())
            .containsExactly(new AuthorCount("Jane Austen", 5));
    }

    @Test
    void a_record_takes_numbers_in_its_own_types_and_nulls_where_it_can() {
        Page page = byTitle().into(Page.class).first().orElseThrow();

        assertThat(page.pages()).isEqualTo(100);
        assertThat(page.price()).isNull();
    }

    @Test
    void a_record_reads_only_its_columns() {
        Author.objects.annotate("numBooks", count("books")).into(AuthorCount.class).list();

        assertThat(queries.sql()).singleElement().asString().doesNotContain("AS \"biography\"");
    }

    @Test
    void a_null_does_not_become_a_primitive() {
        assertThatThrownBy(() -> Book.objects.into(Priced.class).list()).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Priced.price is a Java double", "never null", "declare it as Double");
    }

    @Test
    void a_text_does_not_become_a_number() {
        assertThatThrownBy(() -> Book.objects.into(Numbered.class).list()).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Numbered.title", "is of the class String, not Integer");
    }

    @Test
    void a_fraction_does_not_become_a_whole_number_in_silence() {
        Book.objects.filter("title", "Book 1").update("pages", 101);

        assertThatThrownBy(() -> Author.objects.annotate("average", avg("books__pages")).into(Average.class).list())
            .isInstanceOf(ValueError.class).hasMessageContainingAll("Average.average", "300.2", "Integer");
    }

    @Test
    void a_record_that_refuses_says_why() {
        assertThatThrownBy(() -> Book.objects.into(Refusing.class).list()).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Refusing refused the row", "not today");
    }
}
