package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.util.Map;
import library.*;
import org.junit.jupiter.api.Test;

/** A row that goes, or that was changed or taken away by somebody else. */
class DeletingTest extends StoredEmma {

    static class Code extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    @Test
    void one_statement_deletes_one_row_and_says_so() {
        assertThat(sqlOf(() -> assertThat(emma.delete()).isEqualTo(new Deletion(1, Map.of("books.Book", 1)))))
            .containsExactly("DELETE FROM \"books_book\" WHERE \"id\" = ?");
        assertThatThrownBy(() -> Book.objects.get("title", "Emma")).isInstanceOf(DoesNotExist.class);
        assertThat(count("books_author")).isEqualTo(1);
    }

    @Test
    void a_deleted_object_keeps_its_values_but_for_the_key() {
        emma.delete();

        assertThat(emma.title).isEqualTo("Emma");
        assertThat(emma.id).isNull();
    }

    @Test
    void a_deleted_object_is_saved_as_a_new_one() {
        Long before = emma.id;
        emma.delete();

        assertThat(sqlOf(emma::save)).singleElement().asString().startsWith("INSERT");
        assertThat(emma.id).isNotNull().isNotEqualTo(before);
    }

    @Test
    void a_key_of_ones_own_is_kept() {
        Schema.create(Code.class);
        Code code = new Code();
        code.code = "A";
        code.save();
        code.delete();

        assertThat(code.code).isEqualTo("A");
    }

    @Test
    void a_row_that_is_gone_already_counts_for_nothing() {
        Book other = read();
        emma.delete();

        assertThat(other.delete()).isEqualTo(new Deletion(0, Map.of()));
    }

    @Test
    void an_object_without_a_key_cannot_be_deleted() {
        assertThatThrownBy(new Book()::delete).isInstanceOf(ValueError.class).hasMessageContaining("Book cannot be deleted");
    }

    @Test
    void refresh_reads_the_row_into_the_same_object() {
        elsewhere("UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = ?", "Emma by another", 500);

        assertThat(sqlOf(emma::refreshFromDb)).hasSize(1);
        assertThat(emma.title).isEqualTo("Emma by another");
        assertThat(emma.pages).isEqualTo(500);
    }

    @Test
    void refresh_of_one_field_leaves_the_others() {
        elsewhere("UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = ?", "Emma by another", 500);
        emma.title = "not saved yet";
        emma.refreshFromDb("pages");

        assertThat(emma.title).isEqualTo("not saved yet");
        assertThat(emma.pages).isEqualTo(500);
    }

    @Test
    void refresh_of_a_row_that_is_gone_is_an_error() {
        elsewhere("DELETE FROM \"books_book\"");

        assertThatThrownBy(emma::refreshFromDb).isInstanceOf(DoesNotExist.class)
            .hasMessage("Book " + emma.id + " is not in the database.");
    }
}
