package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** Objects of which only some fields were read: what they load, and what they write. */
class PartialTest extends StoredEmma {

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Folder> parent = ref();
    }

    private Partial<Book> only(String... fields) { return Book.objects.only(fields).get("pk", emma.id); }

    @Test
    void only_the_fields_that_are_named_are_read_and_the_key() {
        assertThat(sqlOf(() -> assertThat(only("title").getString("title")).isEqualTo("Emma"))).containsExactly("SELECT"
            + " \"books_book\".\"id\", \"books_book\".\"title\" FROM \"books_book\" WHERE \"books_book\".\"id\" = ? LIMIT ?");
    }

    @Test
    void what_was_left_out_is_loaded_when_it_is_asked_for_and_once() {
        Partial<Book> partial = only("title");

        assertThat(sqlOf(() -> {
            assertThat(partial.getInt("pages")).isEqualTo(474);
            assertThat(partial.getInt("pages")).isEqualTo(474);
        })).containsExactly("SELECT \"books_book\".\"pages\" AS \"pages\" FROM \"books_book\" WHERE \"books_book\".\"id\" = ?");
        assertThat(partial.deferredFields()).doesNotContain("pages").contains("isbn");
    }

    @Test
    void to_read_less_and_then_ask_for_it_costs_more() {
        Author.objects.create(author -> author.name = "Virginia Woolf");

        assertThat(sqlOf(() -> Author.objects.all().forEach(author -> assertThat(author.biography).isEmpty()))).hasSize(1);
        assertThat(sqlOf(() -> Author.objects.only("name").forEach(author -> assertThat(author.getString("biography")).isEmpty())))
            .hasSize(3);
    }

    @Test
    void a_save_writes_what_was_read_and_no_more() {
        Partial<Book> partial = only("title", "pages");
        elsewhere("UPDATE \"books_book\" SET \"isbn\" = ?", "another's");
        partial.set("pages", 500);

        assertThat(sqlOf(partial::save)).containsExactly("UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = ?"
            + " WHERE \"books_book\".\"id\" = ?");
        assertThat(read().isbn).isEqualTo("another's");
        assertThat(read().pages).isEqualTo(500);
        assertThat(partial.deferredFields()).as("still not read").contains("isbn");
    }

    @Test
    void a_number_that_was_left_out_is_not_written_back_as_zero() {
        Partial<Book> partial = only("title");
        partial.set("genre", "SCI");
        partial.save();

        assertThat(read().pages).isEqualTo(474);
        assertThat(read().genre).as("left out, and set since").isEqualTo("SCI");
    }

    @Test
    void a_partial_object_whose_row_is_gone_is_not_inserted() {
        Partial<Book> partial = only("title");
        emma.delete();

        assertThatThrownBy(partial::save).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
        assertThat(count("books_book")).isZero();
    }

    @Test
    void a_whole_object_reads_what_was_left_out_and_keeps_what_was_set() {
        Partial<Book> partial = Book.objects.defer("pages", "isbn").get();
        partial.set("title", "Emma, second edition");

        assertThat(sqlOf(() -> {
            Book whole = partial.full();
            assertThat(whole.title).isEqualTo("Emma, second edition");
            assertThat(whole.pages).isEqualTo(474);
            assertThat(partial.full()).isSameAs(whole);
        })).singleElement().asString().startsWith("SELECT \"books_book\".\"isbn\" AS \"isbn\", \"books_book\".\"pages\" AS \"pages\" FROM");
    }

    @Test
    void the_last_only_counts_and_what_is_deferred_adds_up() {
        assertThat(Author.objects.only("name").only("birthDate").get().deferredFields()).containsExactly("biography", "name");
        assertThat(Author.objects.defer("name").defer("birthDate").get().deferredFields()).containsExactly("birthDate", "name");
        assertThat(Author.objects.only("name", "biography").defer("biography").get().deferredFields())
            .containsExactly("biography", "birthDate");
        assertThat(Author.objects.defer("name").only("name", "biography").get().deferredFields()).containsExactly("birthDate", "name");
    }

    @Test
    void a_foreign_key_that_was_left_out_is_loaded_before_its_object() {
        Partial<Book> partial = only("title");

        assertThat(sqlOf(() -> assertThat(partial.get("author")).isEqualTo(austen))).hasSize(2);
        assertThat(only("author").get("authorId")).isEqualTo(austen.id);
        assertThat(only("author").related("publisher")).isNull();
    }

    @Test
    void fields_of_a_joined_object_are_named_by_their_path() {
        assertThat(sqlOf(() -> {
            Partial<Book> partial = Book.objects.selectRelated("author").only("title", "author__name").get();
            assertThat(partial.related("author").getString("name")).isEqualTo("Jane Austen");
            assertThat(partial.related("author").deferredFields()).containsExactly("biography", "birthDate");
            assertThat(partial.deferredFields()).doesNotContain("authorId", "title");
        })).hasSize(1);
        Partial<Book> whole = Book.objects.only("title", "author").selectRelated("author").get();
        assertThat(whole.related("author").deferredFields()).as("of which no field is named").isEmpty();
        assertThat(whole.deferredFields()).contains("pages");
        assertThat(Book.objects.selectRelated("author").defer("author__biography").get().related("author").deferredFields())
            .containsExactly("biography");
        assertThatThrownBy(() -> only("title").related("title")).isInstanceOf(QueryError.class)
            .hasMessage("'title' is no relation of Book.");
    }

    @Test
    void partial_objects_keep_what_the_queryset_knows_of_them() {
        Partial<Book> partial = austen.books.prefetchRelated("loans").only("title", "author").get();

        assertThat(partial.deferredFields()).contains("pages");
        assertThat(sqlOf(() -> assertThat(partial.get("author")).isSameAs(austen))).isEmpty();
        assertThat(sqlOf(() -> assertThat(partial.full().loans.list()).isEmpty())).as("the fields, and not the loans").hasSize(1);
    }

    /** Java cannot say it in one: each call wraps once more, and {@code full()} takes one off. */
    @Test
    void only_and_defer_one_after_the_other_leave_a_book_at_the_bottom() {
        Partial<Partial<Book>> partial = Book.objects.only("title", "pages").defer("pages").get();

        assertThat(partial.deferredFields()).contains("pages", "isbn").doesNotContain("title");
        assertThat(sqlOf(() -> assertThat(partial.full().full().pages).isEqualTo(474))).hasSize(1);
    }

    @Test
    void a_foreign_key_that_was_left_out_cannot_be_followed() {
        assertThatThrownBy(() -> Book.objects.selectRelated("author").only("title").list()).isInstanceOf(FieldError.class)
            .hasMessage("Book.author is deferred, so selectRelated cannot follow it: add it to only(...) or take it out of defer(...).");
        assertThatThrownBy(() -> Book.objects.defer("author").prefetchRelated("author").list()).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Book.author is deferred, so prefetchRelated cannot follow it: ");
    }

    @Test
    void partial_objects_are_found_by_key_and_made_and_deleted_like_others() {
        assertThat(Book.objects.only("title").inBulk(List.of(emma.id))).containsEntry(emma.id, only("pages"));
        assertThat(Book.objects.only("title").contains(emma)).isTrue();
        Author.objects.only("name").getOrCreate("name", "Woolf", author -> author.set("biography", "b"));
        Author.objects.only("name").updateOrCreate("name", "Jane Austen", author -> author.set("biography", "c"));

        assertThat(Author.objects.valuesFlat("biography").list()).isEqualTo(List.of("c", "b"));
        assertThat(Author.objects.only("name").delete().total()).isEqualTo(3);
    }

    @Test
    void rows_that_hold_one_another_are_deleted_though_the_keys_were_left_out() {
        Schema.create(Folder.class);
        Folder above = Folder.objects.create(folder -> { });
        Folder.objects.create(folder -> folder.parent.set(above));

        assertThat(Folder.objects.only("id").delete().total()).isEqualTo(2);
    }

    @Test
    void a_partial_object_says_what_it_lacks() {
        assertThat(Book.objects.defer("author", "price").get()).hasToString("Partial Book " + emma.id + " without [authorId, price]");
        assertThatThrownBy(() -> Author.objects.only("nam")).isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'name'?");
    }
}
