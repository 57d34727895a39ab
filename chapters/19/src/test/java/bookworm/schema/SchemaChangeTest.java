package bookworm.schema;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Two schemas compared: the statements that lead from the one to the other, and none that need not be. */
class SchemaChangeTest extends ChangingLibrary {

    private static final String BOOK_TABLE = "ALTER TABLE \"books_book\" ";

    private static ModelState book(List<IndexState> indexes, List<Constraint> constraints) {
        return new ModelState("books", "Book", BOOK.fields(), Map.of(), indexes, constraints);
    }

    @Test
    void where_nothing_changed_nothing_is_to_be_done() {
        List<ModelState> models = List.of(AUTHOR, with(BOOK, "pages", field(IntegerField.class, "dbDefault", List.of("7"))));
        assertThat(change(models, models, Renaming.NONE)).isEmpty();
        ModelState ordered = new ModelState("books", "Book", BOOK.fields(), Map.of("ordering", List.of("title")), List.of(), List.of());
        assertThat(changed(AUTHOR, with(ordered, "title", TITLE.with("blank", true).with("initial", "?")))).isEmpty();
        List<ModelMeta> classes = Models.check(Author.class, Publisher.class, Tag.class, Book.class);
        Collection<ModelMeta> asData = Models.of(classes.stream().map(ModelMeta::state).toList()).values();
        assertThat(Schema.change(classes, asData, Renaming.NONE, database.dialect())).as("values are compared, not classes").isEmpty();
    }

    @Test
    void a_table_is_made_whole_and_tied_to_others_last() {
        List<String> statements = change(List.of(), List.of(BOOK, AUTHOR), Renaming.NONE);

        assertThat(statements).extracting(each -> each.replaceAll("(?s) *\\(.*", "").replaceAll("_[0-9a-f]{8}", "")).containsExactly(
            "CREATE TABLE \"books_book\"", "CREATE TABLE \"books_author\"",
            "CREATE INDEX \"books_book_author_id_idx\" ON \"books_book\"",
            "ALTER TABLE \"books_book\" ADD CONSTRAINT \"books_book_author_id_fk\" FOREIGN KEY");
    }

    @Test
    void what_depends_on_a_table_or_a_column_goes_before_it() {
        assertThat(changed(AUTHOR, with(BOOK, "author", null))).extracting(each -> each.replaceAll("_[0-9a-f]{8}", "")).containsExactly(
            BOOK_TABLE + "DROP CONSTRAINT \"books_book_author_id_fk\"", "DROP INDEX \"books_book_author_id_idx\"",
            BOOK_TABLE + "DROP COLUMN \"author_id\"");
        assertThat(changed()).extracting(each -> each.replaceAll("_[0-9a-f]{8}", "")).containsExactly(
            BOOK_TABLE + "DROP CONSTRAINT \"books_book_author_id_fk\"", "DROP TABLE \"books_book\"", "DROP TABLE \"books_author\"");
    }

    @Test
    void what_is_gone_goes_first_since_what_is_new_may_take_its_name() {
        ModelState novel = new ModelState("books", "Novel", BOOK.fields(), Map.of("table", "books_book"), List.of(), List.of());

        assertThat(changed(AUTHOR, novel)).extracting(each -> each.replaceAll("(?s) *\\(.*", ""))
            .containsSubsequence("DROP TABLE \"books_book\"", "CREATE TABLE \"books_book\"");
    }

    @Test
    void each_change_of_a_column_is_a_statement_of_its_own() {
        assertThat(changed(AUTHOR, with(BOOK, "title", field(TextField.class, "nullable", true, "dbDefault", List.of("Untitled")))))
            .containsExactly(BOOK_TABLE + "ALTER COLUMN \"title\" SET DATA TYPE VARCHAR",
                BOOK_TABLE + "ALTER COLUMN \"title\" SET DEFAULT 'Untitled'", BOOK_TABLE + "ALTER COLUMN \"title\" DROP NOT NULL");
        assertThat(change(List.of(AUTHOR, with(BOOK, "title", TITLE.with("nullable", true))), List.of(AUTHOR, BOOK), Renaming.NONE))
            .containsExactly(BOOK_TABLE + "ALTER COLUMN \"title\" SET NOT NULL");
    }

    @Test
    void a_default_that_was_written_for_the_old_type_goes_before_it() {
        FieldState code = field(CharField.class, "maxLength", 2, "dbDefault", List.of("1"));

        assertThat(change(List.of(AUTHOR, with(BOOK, "code", code)), List.of(AUTHOR, with(BOOK, "code", code.with("maxLength", 3))),
            Renaming.NONE)).containsExactly(BOOK_TABLE + "ALTER COLUMN \"code\" DROP DEFAULT",
                BOOK_TABLE + "ALTER COLUMN \"code\" SET DATA TYPE VARCHAR(3)", BOOK_TABLE + "ALTER COLUMN \"code\" SET DEFAULT '1'");
    }

    @Test
    void an_index_or_a_constraint_that_changed_is_dropped_and_made_anew() {
        List<ModelState> before = List.of(AUTHOR, book(List.of(new IndexState("by_title", List.of("title"))),
            List.of(check("later", q("title__gt", "A")), unique("once", "title"))));
        List<ModelState> after = List.of(AUTHOR, book(List.of(new IndexState("by_title", List.of("-title"))),
            List.of(check("later", q("title__gt", "B")), unique("once", "title"))));

        assertThat(change(before, after, Renaming.NONE)).containsExactly(
            "DROP INDEX \"by_title\"", BOOK_TABLE + "DROP CONSTRAINT \"later\"",
            BOOK_TABLE + "ADD CONSTRAINT \"later\" CHECK (\"title\" > 'B')",
            "CREATE INDEX \"by_title\" ON \"books_book\" (\"title\" DESC)");
    }

    @Test
    void a_table_that_is_called_otherwise_is_renamed_with_what_is_called_after_it() {
        ModelState tomes = new ModelState("books", "Book", BOOK.fields(), Map.of("table", "tomes"), List.of(), List.of());

        assertThat(changed(AUTHOR, tomes)).extracting(each -> each.replaceAll("_[0-9a-f]{8}", "")).containsExactly(
            "ALTER TABLE \"books_book\" RENAME TO \"tomes\"",
            "ALTER TABLE \"tomes\" RENAME CONSTRAINT \"books_book_id_pk\" TO \"tomes_id_pk\"",
            "ALTER INDEX \"books_book_author_id_idx\" RENAME TO \"tomes_author_id_idx\"",
            "ALTER TABLE \"tomes\" RENAME CONSTRAINT \"books_book_author_id_fk\" TO \"tomes_author_id_fk\"");
    }

    @Test
    void a_foreign_key_that_leads_elsewhere_is_another_whatever_it_is_called() {
        ModelState writer = model("Writer", "id", KEY, "name", NAME);
        FieldState elsewhere = AUTHOR_OF.with("to", "books.Writer").with("column", "writer_id");

        assertThat(change(List.of(AUTHOR, writer, BOOK), List.of(AUTHOR, writer, with(BOOK, "author", elsewhere)), Renaming.NONE))
            .extracting(each -> each.replaceAll("_[0-9a-f]{8}", "")).containsExactly(
                BOOK_TABLE + "DROP CONSTRAINT \"books_book_author_id_fk\"",
                BOOK_TABLE + "RENAME COLUMN \"author_id\" TO \"writer_id\"",
                "ALTER INDEX \"books_book_author_id_idx\" RENAME TO \"books_book_writer_id_idx\"",
                BOOK_TABLE + "ADD CONSTRAINT \"books_book_writer_id_fk\" FOREIGN KEY (\"writer_id\") REFERENCES \"books_writer\" (\"id\")");
    }
}
