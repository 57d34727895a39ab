package bookworm.schema;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.IntegrityError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two states cannot tell a renaming from one that goes and another that comes: it has to be said, and then the rows stay. */
class RenamingTest extends ChangingLibrary {

    private static final FieldState TAGS = field(ManyToMany.class, "to", "books.Tag");
    private static final ModelState TAG = model("Tag", "id", KEY, "word", NAME);

    @Test
    void without_a_word_the_values_go_with_the_old_name() {
        become(AUTHOR, with(with(BOOK, "title", null), "name", TITLE.with("blank", true)));

        assertThat(values("SELECT \"name\" FROM \"books_book\"")).containsExactly("");
    }

    @Test
    void a_field_that_is_said_to_be_renamed_keeps_its_values_even_if_it_changes() {
        become(new Renaming("books.Book.title", "books.Book.name"), AUTHOR,
            with(with(BOOK, "title", null), "name", TITLE.with("maxLength", 4)));

        assertThat(values("SELECT \"name\" FROM \"books_book\"")).containsExactly("Emma");
    }

    @Test
    void a_name_that_begins_alike_is_another_one() {
        become(AUTHOR, with(BOOK, "titleInGreek", TITLE.with("initial", "Emma in Greek")));
        become(new Renaming("books.Book.title", "books.Book.name"), AUTHOR,
            model("Book", "id", KEY, "name", TITLE, "titleInGreek", TITLE, "author", AUTHOR_OF));

        assertThat(values("SELECT \"name\" || ', ' || \"title_in_greek\" FROM \"books_book\"")).containsExactly("Emma, Emma in Greek");
    }

    @Test
    void a_model_that_is_said_to_be_renamed_keeps_its_rows_and_what_leads_to_them() {
        become(new Renaming("books.Author", "books.Writer"), model("Writer", "id", KEY, "name", NAME),
            with(BOOK, "author", AUTHOR_OF.with("to", "books.Writer")));

        assertThat(values("SELECT W.\"name\" FROM \"books_book\" B JOIN \"books_writer\" W ON W.\"id\" = B.\"author_id\""))
            .containsExactly("Jane Austen");
        assertThatThrownBy(() -> run("DELETE FROM \"books_writer\"")).isInstanceOf(IntegrityError.class);
        become(new Renaming("books.Book", "books.Novel"), model("Writer", "id", KEY, "name", NAME),
            model("Novel", "id", KEY, "title", TITLE));
        assertThat(values("SELECT \"title\" FROM \"books_novel\"")).as("renamed, and a field less").containsExactly("Emma");
    }

    @Test
    void of_what_leads_to_something_renamed_only_names_change() {
        assertThat(change(List.of(AUTHOR, TAG, with(BOOK, "tags", TAGS)), List.of(model("Writer", "id", KEY, "name", NAME), TAG,
            with(with(BOOK, "author", AUTHOR_OF.with("to", "books.Writer")), "tags", TAGS)), new Renaming("books.Author", "books.Writer")))
            .hasSize(2).allSatisfy(statement -> assertThat(statement).contains(" RENAME "));
        assertThat(change(List.of(AUTHOR, BOOK),
            List.of(AUTHOR, model("Book", "id", KEY, "title", TITLE, "writer", AUTHOR_OF)),
            new Renaming("books.Book.author", "books.Book.writer")))
            .hasSize(3).allSatisfy(statement -> assertThat(statement).contains(" RENAME "));
    }

    @Test
    void a_join_table_follows_its_models_and_its_field() {
        become(AUTHOR, TAG, with(BOOK, "tags", TAGS));
        run("INSERT INTO \"books_tag\" (\"word\") VALUES ('comedy')");
        run("INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (1, 1)");

        assertThat(change(List.of(TAG, with(model("Shelf", "id", KEY), "tags", TAGS)), List.of(model("Label", "id", KEY, "word", NAME),
            with(model("Shelf", "id", KEY), "tags", TAGS.with("to", "books.Label"))), new Renaming("books.Tag", "books.Label")))
            .as("nothing is dropped").allSatisfy(statement -> assertThat(statement).contains(" RENAME "));
        become(new Renaming("books.Tag", "books.Label"), AUTHOR, model("Label", "id", KEY, "word", NAME),
            with(BOOK, "tags", TAGS.with("to", "books.Label")));
        become(new Renaming("books.Book.tags", "books.Book.labels"), AUTHOR, model("Label", "id", KEY, "word", NAME),
            with(BOOK, "labels", TAGS.with("to", "books.Label").with("table", "labelled")));

        assertThat(values("SELECT \"label_id\" FROM \"labelled\" WHERE \"book_id\" = 1")).containsExactly(1L);
        assertThatThrownBy(() -> run("INSERT INTO \"labelled\" (\"book_id\", \"label_id\") VALUES (1, 1)"))
            .as("a pair is linked once").isInstanceOf(IntegrityError.class);
    }
}
