package bookworm;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** Many rows written by one statement, with values that Java gives or that the database computes. */
class UpdateTest extends StoredEmma {

    static class Stamp extends Model {
        static final Manager<Stamp> objects = Manager.of(Stamp.class);

        @IntegerField int uses = 0;

        @Override public void save() { throw new AssertionError("save() was called"); }
    }

    private Book persuasion;

    @BeforeEach
    void storePersuasion() {
        persuasion = Book.objects.create(book -> {
            book.title = "Persuasion";
            book.authorId = austen.id;
            book.isbn = "9780010475173";
            book.publicationDate = emma.publicationDate;
            book.pages = 249;
        });
    }

    @Test
    void one_statement_writes_all_rows_and_says_how_many_matched() {
        assertThat(sqlOf(() -> assertThat(Book.objects.update("genre", "CLS")).isEqualTo(2)))
            .containsExactly("UPDATE \"books_book\" SET \"genre\" = ?");
        assertThat(Book.objects.filter("genre", "CLS").count()).isEqualTo(2);
    }

    @Test
    void only_the_rows_of_the_queryset_are_written() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 400).update("pages", 1)).isEqualTo(1)))
            .containsExactly("UPDATE \"books_book\" SET \"pages\" = ? WHERE \"pages\" > ?");
        assertThat(Book.objects.get("pk", persuasion.id).pages).isEqualTo(249);
        assertThat(Book.objects.filter("title", "Sanditon").update("pages", 1)).isZero();
    }

    @Test
    void two_desks_that_add_in_java_lose_a_loan() {
        Book here = read();
        Book there = read();
        here.pages++;
        there.pages++;
        here.save();
        there.save();

        assertThat(read().pages).as("474 + 1 + 1").isEqualTo(475);
    }

    @Test
    void two_desks_that_let_the_database_add_lose_none() {
        QuerySet<Book> here = Book.objects.filter("pk", emma.id);
        QuerySet<Book> there = Book.objects.filter("pk", emma.id);
        here.list();
        there.list();

        assertThat(sqlOf(() -> here.update("pages", f("pages").plus(1))))
            .containsExactly("UPDATE \"books_book\" SET \"pages\" = (\"pages\" + CAST(? AS INTEGER)) WHERE \"id\" = ?");
        there.update("pages", f("pages").plus(1));

        assertThat(read().pages).as("474 + 1 + 1").isEqualTo(476);
    }

    @Test
    void an_object_in_memory_learns_nothing_until_it_is_refreshed() {
        Book.objects.update("pages", f("pages").plus(1));

        assertThat(emma.pages).isEqualTo(474);
        emma.refreshFromDb();
        assertThat(emma.pages).isEqualTo(475);
    }

    @Test
    void save_is_not_called() {
        Schema.create(Stamp.class);
        Stamp.objects.create(stamp -> { });

        assertThat(Stamp.objects.update("uses", 1)).isEqualTo(1);
    }

    @Test
    void several_fields_are_written_at_once_each_from_the_row_as_it_was() {
        QuerySet<Book> one = Book.objects.filter("pk", emma.id);

        assertThat(sqlOf(() -> one.update("title", "Sold", "pages", f("authorId"), "authorId", f("pages")))).containsExactly(
            "UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = \"author_id\", \"author_id\" = \"pages\" WHERE \"id\" = ?");
        assertThat(read().authorId).isEqualTo(474);
        assertThat((long) read().pages).isEqualTo(austen.id);
        assertThat(Book.objects.update(Map.of("genre", Genre.SCIENCE, "pages", "12"))).isEqualTo(2);
        assertThat(Book.objects.filter("genre", "SCI", "pages", 12).count()).as("by a map").isEqualTo(2);
    }

    @Test
    void null_empties_a_field_that_may_be_empty_and_no_other() {
        assertThat(Book.objects.update("price", "8.99")).isEqualTo(2);
        assertThat(Book.objects.update("price", null)).isEqualTo(2);
        assertThat(read().price).isNull();
        assertThatThrownBy(() -> Book.objects.update("pages", null)).isInstanceOf(IntegrityError.class)
            .hasMessageStartingWith("Book: ").hasMessageContaining("NULL not allowed for column \"pages\"");
    }

    @Test
    void a_wrong_name_or_value_is_refused_before_any_statement() {
        assertThat(sqlOf(() -> {
            assertThatThrownBy(() -> Book.objects.update("pagse", 1)).isInstanceOf(FieldError.class)
                .hasMessageStartingWith("Book has no field 'pagse'. Did you mean 'pages'?");
            assertThatThrownBy(() -> Book.objects.update("pages", f("pagse").plus(1))).isInstanceOf(FieldError.class)
                .hasMessageStartingWith("Cannot resolve 'pagse' on Book. Did you mean 'pages'?");
            assertThatThrownBy(() -> Book.objects.none().update("pagse", 1)).isInstanceOf(FieldError.class);
            assertThatThrownBy(() -> Book.objects.update("pages", "abc")).isInstanceOf(ValueError.class)
                .hasMessage("Book.pages expected a whole number but got \"abc\"");
            assertThatThrownBy(() -> Book.objects.update("pages", 12.5)).hasMessage("Book.pages expected a whole number but got 12.5");
        })).isEmpty();
    }

    @Test
    void a_slice_cannot_be_written() {
        assertThatThrownBy(() -> Book.objects.limit(1).update("pages", 1)).isInstanceOf(QueryError.class)
            .hasMessage("Cannot update a queryset once it is sliced: slice last, or choose its rows by their keys.");
    }

    @Test
    void nothing_to_write_needs_no_statement() {
        assertThat(sqlOf(() -> {
            assertThat(Book.objects.none().update("pages", 1)).isZero();
            assertThat(Book.objects.update(Map.of())).isZero();
        })).isEmpty();
    }
}
