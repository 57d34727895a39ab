package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Related objects that come with the rows, in the same query. */
class SelectRelatedTest extends FullLibrary {

    static class Box extends Model {
        static final Manager<Box> objects = Manager.of(Box.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> around = ref();
    }

    private static final String EMMA = "9780010316797";

    @Test
    void each_object_and_the_one_that_it_refers_to_are_read_from_one_row() {
        assertThat(sqlOf(() -> {
            Book emma = Book.objects.selectRelated("author").get("isbn", EMMA);
            assertThat(emma.pages).isEqualTo(474);
            assertThat(emma.author.get().name).isEqualTo("Jane Austen");
            assertThat(emma.author.get().birthDate).isEqualTo("1775-12-16");
        })).containsExactly("SELECT \"books_book\".\"id\", \"books_book\".\"title\", \"books_book\".\"author_id\","
            + " \"books_book\".\"publication_date\", \"books_book\".\"isbn\", \"books_book\".\"genre\", \"books_book\".\"pages\","
            + " \"books_book\".\"publisher_id\", \"books_book\".\"price\", \"books_author\".\"id\", \"books_author\".\"name\","
            + " \"books_author\".\"birth_date\", \"books_author\".\"biography\" FROM \"books_book\" INNER JOIN \"books_author\""
            + " ON (\"books_book\".\"author_id\" = \"books_author\".\"id\") WHERE \"books_book\".\"isbn\" = ? LIMIT ?");
    }

    @Test
    void a_row_that_refers_to_nothing_stays_and_its_reference_is_known_to_be_null() {
        assertThat(sqlOf(() -> {
            List<Book> books = Book.objects.selectRelated("publisher").list();
            assertThat(books).hasSize(167);
            assertThat(books.stream().filter(book -> book.publisher.get() == null)).hasSize(12);
            assertThat(books.stream().filter(book -> book.isbn.equals(EMMA)).findFirst().orElseThrow().publisher.get().name)
                .isEqualTo("John Murray");
        })).singleElement().asString().contains("LEFT OUTER JOIN \"books_publisher\"");
    }

    @Test
    void what_is_followed_adds_up_and_shares_its_joins_and_those_of_a_filter() {
        assertThat(sqlOf(() -> {
            QuerySet<Loan> loans = Loan.objects.filter("book__pages__gt", 1300, "pk", 1);
            Loan loan = loans.selectRelated("book__author").selectRelated("book__publisher", "member").get();
            assertThat(loan.book.get().author.get().name).isEqualTo("H. G. Wells");
            assertThat(loan.book.get().publisher.get().name).isEqualTo("Éditions Gallimard");
            assertThat(loan.member.get().email).isEqualTo("member23@example.org");
        })).singleElement().asString().containsOnlyOnce("JOIN \"books_book\"");
    }

    @Test
    void without_names_every_key_that_is_never_null_is_followed() {
        Loan loan = Loan.objects.selectRelated().get("pk", 1);

        assertThat(loan.member.isLoaded()).isTrue();
        assertThat(loan.book.get().author.isLoaded()).as("the key's object has such a key, too").isTrue();
        assertThat(loan.book.get().publisher.isLoaded()).as("a book may be without a publisher").isFalse();
    }

    @Test
    void without_names_a_model_that_refers_to_itself_is_followed_five_times() {
        Schema.create(Box.class);

        assertThat(Box.objects.selectRelated().xray().sql().lines().filter(line -> line.contains("JOIN"))).hasSize(5);
    }

    @Test
    void null_takes_back_what_was_asked_for() {
        Book emma = Book.objects.selectRelated("author").selectRelated((String[]) null).get("isbn", EMMA);

        assertThat(emma.author.isLoaded()).isFalse();
    }

    @Test
    void to_count_the_rows_takes_no_join() {
        for (QuerySet<Book> books : List.of(Book.objects.selectRelated("author"), Book.objects.selectRelated("author").distinct())) {
            assertThat(sqlOf(() -> assertThat(books.count()).isEqualTo(167))).singleElement().asString().doesNotContain("JOIN");
        }
    }

    @Test
    void what_leads_to_many_and_what_is_no_relation_is_refused_at_once_with_the_choices() {
        assertThatThrownBy(() -> Author.objects.selectRelated("books")).isInstanceOf(FieldError.class)
            .hasMessage("selectRelated cannot follow 'books', which leads to many objects: use prefetchRelated. It can follow: nothing.");
        assertThatThrownBy(() -> Loan.objects.selectRelated("book__loans")).isInstanceOf(FieldError.class)
            .hasMessageEndingWith("use prefetchRelated. It can follow: author, publisher.");
        assertThatThrownBy(() -> Book.objects.selectRelated("autor")).isInstanceOf(FieldError.class)
            .hasMessage("selectRelated cannot follow 'autor', which is no relation of Book. Did you mean 'author'?"
                + " Choices: author, loans, publisher.");
    }
}
