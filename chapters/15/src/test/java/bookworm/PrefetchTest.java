package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Related objects that are read ahead, with one query more for each relation. */
class PrefetchTest extends FullLibrary {

    @Test
    void the_books_of_all_authors_are_read_with_one_query_and_no_join_and_dealt_out() {
        Map<Author, List<Book>> books = new HashMap<>();

        assertThat(sqlOf(() -> Author.objects.prefetchRelated("books").forEach(author -> books.put(author, author.books.list()))))
            .hasSize(2).noneMatch(sql -> sql.contains("JOIN"))
            .element(1).asString().contains("FROM \"books_book\" WHERE \"books_book\".\"author_id\" IN (?, ?, ");
        assertThat(books).hasSize(49).allSatisfy((author, dealt) -> assertThat(dealt)
            .containsExactlyInAnyOrderElementsOf(Book.objects.filter("author", author).list()));
    }

    @Test
    void no_use_of_the_set_as_it_is_costs_a_query() {
        Author austen = Author.objects.prefetchRelated("books").get("name", "Jane Austen");
        Author dickinson = Author.objects.prefetchRelated("books").get("name", "Emily Dickinson");

        assertThat(sqlOf(() -> {
            for (int twice = 0; twice < 2; twice++) {
                austen.books.all().forEach(book -> assertThat(book.author.get()).isSameAs(austen));
            }
            assertThat(austen.books.count()).isEqualTo(6);
            assertThat(austen.books.exists()).isTrue();
            assertThat(austen.books.first()).map(book -> book.title).contains("Northanger Abbey");
            assertThat(dickinson.books.list()).isEmpty();
        })).isEmpty();
        assertThatThrownBy(() -> austen.books.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void to_filter_or_order_the_set_asks_again() {
        Author austen = Author.objects.prefetchRelated("books").get("name", "Jane Austen");

        assertThat(sqlOf(() -> {
            assertThat(austen.books.filter("pages__gt", 470)).hasSize(2);
            assertThat(austen.books.orderBy("pages").first()).map(book -> book.title).contains("Persuasion");
        })).hasSize(2);
    }

    @Test
    void six_books_of_one_author_get_one_object_prefetched_and_six_objects_joined() {
        QuerySet<Book> books = Book.objects.filter("author__name", "Jane Austen");

        assertThat(sqlOf(() -> assertThat(authorsOf(books.prefetchRelated("author"))).hasSize(1)))
            .hasSize(2).element(1).asString().contains("WHERE \"books_author\".\"id\" IN (?)");
        assertThat(sqlOf(() -> assertThat(authorsOf(books.selectRelated("author"))).hasSize(6))).hasSize(1);
    }

    private static Set<Author> authorsOf(QuerySet<Book> books) {
        Set<Author> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        books.forEach(book -> objects.add(book.author.get()));
        return objects;
    }

    @Test
    void a_path_takes_one_query_for_each_step() {
        assertThat(sqlOf(() -> {
            Author austen = Author.objects.prefetchRelated("books__loans__member").get("name", "Jane Austen");
            assertThat(austen.books.list()).flatExtracting(book -> book.loans.list()).extracting(loan -> loan.member.get().name)
                .hasSize(89).contains("Hiro García");
        })).hasSize(4);
    }

    @Test
    void a_step_that_is_known_already_is_not_read_again() {
        assertThat(sqlOf(() -> Author.objects.prefetchRelated("books__publisher").prefetchRelated("books__loans").list())).hasSize(4);
        assertThat(sqlOf(() -> Book.objects.selectRelated("author").prefetchRelated("author__books").list())).hasSize(2);
    }

    @Test
    void nothing_is_asked_for_no_rows_and_for_references_to_nothing() {
        assertThat(sqlOf(() -> assertThat(Author.objects.filter("name", "None").prefetchRelated("books").list()).isEmpty())).hasSize(1);
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("publisher", null).prefetchRelated("publisher__books"))
            .hasSize(12).allSatisfy(book -> assertThat(book.publisher.get()).isNull()))).hasSize(1);
    }

    @Test
    void related_rows_prefetch_theirs_and_still_know_their_owner() {
        Author austen = Author.objects.get("name", "Jane Austen");

        assertThat(sqlOf(() -> assertThat(austen.books.prefetchRelated("loans")).hasSize(6).allSatisfy(book -> {
            assertThat(book.loans.list()).allSatisfy(loan -> assertThat(loan.book.get()).isSameAs(book));
            assertThat(book.author.get()).isSameAs(austen);
        }))).hasSize(2);
    }

    @Test
    void a_queryset_of_ones_own_chooses_and_orders() {
        Prefetch longBooks = Prefetch.of("books", Book.objects.filter("pages__gt", 430).orderBy("pages"));
        Author austen = Author.objects.prefetchRelated(longBooks).get("name", "Jane Austen");

        assertThat(austen.books.list()).extracting(book -> book.title)
            .containsExactly("Pride and Prejudice", "Emma", "Mansfield Park");
        Prefetch late = Prefetch.of("books__loans", Loan.objects.filter("returnedOn", null));
        assertThat(Author.objects.prefetchRelated(late).get("name", "Jane Austen").books.list()).as("at the end of a path").hasSize(6)
            .flatExtracting(book -> book.loans.list()).hasSize(14).allSatisfy(loan -> assertThat(loan.returnedOn).isNull());
    }

    @Test
    void a_part_under_a_name_of_its_own_leaves_the_relation_whole() {
        Prefetch longBooks = Prefetch.of("books", Book.objects.filter("pages__gt", 430)).as("longBooks");
        Author austen = Author.objects.prefetchRelated("books", longBooks).get("name", "Jane Austen");

        assertThat(sqlOf(() -> {
            assertThat(austen.prefetched("longBooks", Book.class)).hasSize(3);
            assertThat(austen.books.list()).hasSize(6);
        })).isEmpty();
    }

    @Test
    void one_object_under_a_name_of_its_own_leaves_the_reference_as_it_is() {
        Prefetch austen = Prefetch.of("author", Author.objects.filter("name", "Jane Austen")).as("austen");
        Book emma = Book.objects.prefetchRelated(austen).orderBy("pk").filter("title", "Emma").first().orElseThrow();

        assertThat(emma.author.isLoaded()).isFalse();
        assertThat(sqlOf(() -> assertThat(emma.prefetched("austen", Author.class)).extracting(each -> each.name)
            .containsExactly("Jane Austen"))).isEmpty();
    }

    @Test
    void what_is_asked_for_otherwise_is_read_though_the_relation_is_known() {
        Prefetch longBooks = Prefetch.of("books", Book.objects.filter("pages__gt", 430));
        Author austen = Author.objects.prefetchRelated("books", Prefetch.of("books").as("all"), longBooks).get("name", "Jane Austen");

        assertThat(austen.prefetched("all", Book.class)).hasSize(6);
        assertThat(austen.books.list()).as("the last one counts").hasSize(3);
    }

    @Test
    void a_name_under_which_nothing_was_prefetched_says_how_to() {
        Author austen = Author.objects.get("name", "Jane Austen");

        assertThatThrownBy(() -> austen.prefetched("longBooks", Book.class)).isInstanceOf(ValueError.class)
            .hasMessage("Nothing was prefetched as 'longBooks' for this Author: write prefetchRelated(Prefetch.of(path, queryset)"
                + ".as(\"longBooks\")).");
    }

    @Test
    void what_is_no_relation_is_refused_at_once_with_the_choices() {
        assertThatThrownBy(() -> Author.objects.prefetchRelated("boks")).isInstanceOf(FieldError.class)
            .hasMessage("prefetchRelated cannot follow 'boks', which is no relation of Author. Did you mean 'books'? Choices: books.");
        assertThatThrownBy(() -> Author.objects.prefetchRelated("books__title")).isInstanceOf(FieldError.class)
            .hasMessageContaining("cannot follow 'title', which is no relation of Book.");
        assertThatThrownBy(() -> Author.objects.prefetchRelated(5)).isInstanceOf(QueryError.class)
            .hasMessage("Cannot prefetch 5: give the name of a relation, or a Prefetch.");
        assertThatThrownBy(() -> Author.objects.prefetchRelated("books", null)).isInstanceOf(QueryError.class)
            .hasMessage("prefetchRelated: null stands for nothing here, so leave it out.");
        assertThatThrownBy(() -> Prefetch.of("books", null)).isInstanceOf(QueryError.class)
            .hasMessage("Prefetch.of: null stands for nothing here, so leave it out.");
    }

    @Test
    void the_x_ray_counts_the_queries_before_they_run() {
        QuerySet<Book> books = Book.objects.prefetchRelated("author", "loans");
        assertThat(books.xray().queries()).isEqualTo(3);
        assertThat(books.xray().toString()).endsWith("Queries     3: one, and one for each of author, loans");

        books.list();
        assertThat(books.xray().queries()).isZero();

        Prefetch thick = Prefetch.of("books", Book.objects.filter("pages__gt", 430).prefetchRelated("loans__member")).as("thick");
        QuerySet<Author> authors = Author.objects.prefetchRelated("books__loans", "books__publisher", thick);
        assertThat(authors.xray().toString()).endsWith("Queries     7: one, and one for each of books, books__loans, books__publisher, "
            + "books as thick, books as thick__loans, books as thick__loans__member");
        assertThat(sqlOf(authors::list)).hasSize(7);
    }
}
