package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Objects that a SELECT of one's own gives. */
class RawTest extends StoredEmma {

    @Test
    void each_column_goes_to_the_field_of_its_name_and_what_is_left_out_is_loaded_later() {
        List<Partial<Author>> authors = Author.objects.raw("SELECT 1 AS \"one\", \"name\", \"id\" AS ID, UPPER(\"name\") AS \"name\""
            + " FROM \"books_author\" WHERE \"name\" LIKE ?", "Jane%");

        assertThat(authors).singleElement().satisfies(author -> {
            assertThat(author.get("name")).as("the first of two").isEqualTo("Jane Austen");
            assertThat(author.deferredFields()).containsExactly("biography", "birthDate");
            assertThat(sqlOf(() -> assertThat(author.full().biography).isEmpty())).hasSize(1);
        });
    }

    @Test
    void the_key_has_to_be_selected_and_an_error_names_the_model() {
        assertThatThrownBy(() -> Author.objects.raw("SELECT \"name\" FROM \"books_author\"")).isInstanceOf(QueryError.class)
            .hasMessage("A raw query of Author has to select its key, the column id.");
        assertThatThrownBy(() -> Author.objects.raw("SELEKT")).isInstanceOf(DatabaseError.class).hasMessageStartingWith("Author: ");
    }

    @Test
    void the_objects_were_read_together() {
        elsewhere("INSERT INTO \"books_book\" SELECT 700, 'Emma II', \"author_id\", \"publication_date\", '7', 'FIC', 0, NULL, NULL"
            + " FROM \"books_book\"");
        try (QueryLog queries = QueryLog.capture()) {
            Book.objects.raw("SELECT * FROM \"books_book\"").forEach(book -> book.get("author"));
            assertThat(queries.warnings()).singleElement().asString().contains("Book.author was loaded 2 times");
        }
    }
}
