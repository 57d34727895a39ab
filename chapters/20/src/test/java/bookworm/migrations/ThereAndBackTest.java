package bookworm.migrations;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** Operations done to tables that have rows, and undone: the tables come back as they were, and of the rows what can. */
class ThereAndBackTest extends MigratedBooks {

    private static final FieldState PAGES = field(IntegerField.class, "initial", 1);
    private static final FieldState TAGS = field(ManyToMany.class, "to", "books.Tag");
    private static final Operation TAG = new CreateModel("Tag", map("id", KEY, "word", field(TextField.class, "blank", true)));

    @Test
    void each_operation_changes_the_tables_and_is_undone_without_a_trace() {
        migrate(new AddIndex("Book", new IndexState("by_title", List.of("title"))), new AddConstraint("Book", unique("once", "title")));
        List<Object> before = schema();

        for (Operation operation : List.of(TAG, new DeleteModel("Book"), new RenameModel("Author", "Writer"),
            new AlterModelTable("Book", "tomes"), new AddField("Book", "pages", PAGES), new RemoveField("Book", "title"),
            new AlterField("Book", "title", field(TextField.class)),
            new RenameField("Book", "author", "writer"), new AddIndex("Book", new IndexState("by_author", List.of("author", "-title"))),
            new RemoveIndex("Book", "by_title"), new RenameIndex("Book", "by_title", "by_name"),
            new AddConstraint("Book", check("later", q("title__gt", "A"))), new RemoveConstraint("Book", "once"))) {
            run("DELETE FROM \"books_book\"");
            migrate(operation);
            assertThat(schema()).as("%s", operation).isNotEqualTo(before);
            undo();
            assertThat(schema()).as("%s, undone", operation).isEqualTo(before);
        }
    }

    @Test
    void no_more_is_done_than_must_be() {
        assertThat(sql(new AlterModelOptions("Book", map("ordering", List.of("title"))))).isEmpty();
        assertThat(sql(new AddIndex("Book", new IndexState("by_title", List.of("title"))), new RenameIndex("Book", "by_title", "titles")))
            .hasSize(2).last().isEqualTo("ALTER INDEX \"by_title\" RENAME TO \"titles\"");
    }

    @Test
    void the_statements_can_be_seen_and_none_of_them_runs() {
        assertThat(sql(new AddField("Book", "pages", PAGES), new RunJava(models -> fail("it ran"), null),
            new RunSql(List.of("DELETE FROM \"books_book\""), null))).containsExactly(
                "ALTER TABLE \"books_book\" ADD COLUMN \"pages\" INTEGER DEFAULT 1 NOT NULL",
                "ALTER TABLE \"books_book\" ALTER COLUMN \"pages\" DROP DEFAULT", "-- Raw Java operation", "DELETE FROM \"books_book\"");
        assertThat(values("SELECT * FROM \"books_book\"")).hasSize(1);
    }

    @Test
    void operations_are_undone_from_the_last_to_the_first() {
        migrate(TAG, new AddField("Book", "tags", TAGS), new RenameModel("Tag", "Label"), new RemoveField("Label", "word"));
        undo();

        assertThat(schema()).noneMatch(each -> each.toString().matches(".*(tag|label).*"));
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Emma");
    }

    @Test
    void a_renaming_keeps_rows_and_their_relations_there_and_back() {
        migrate(new RenameModel("Book", "Novel"), new RenameField("Novel", "author", "writer"), new RenameModel("Author", "Writer"));
        assertThat(values("SELECT W.\"name\" FROM \"books_novel\" N JOIN \"books_writer\" W ON W.\"id\" = N.\"writer_id\""))
            .containsExactly("Jane Austen");

        undo();
        assertThat(values("SELECT A.\"name\" FROM \"books_book\" B JOIN \"books_author\" A ON A.\"id\" = B.\"author_id\""))
            .containsExactly("Jane Austen");
    }

    @Test
    void links_stay_when_their_models_and_their_field_are_renamed() {
        migrate(TAG, new AddField("Book", "tags", TAGS));
        run("INSERT INTO \"books_tag\" (\"word\") VALUES ('comedy')");
        run("INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (1, 1)");
        migrate(new RenameModel("Tag", "Label"), new RenameField("Book", "tags", "labels"), new RenameModel("Book", "Novel"));

        assertThat(values("SELECT \"label_id\" FROM \"books_novel_labels\" WHERE \"novel_id\" = 1")).containsExactly(1L);
    }

    @Test
    void values_of_a_removed_field_do_not_come_back() {
        migrate(new AlterField("Book", "title", TITLE.with("initial", "lost")));
        migrate(new RemoveField("Book", "title"));
        undo();

        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("lost");
    }

    @Test
    void the_rows_that_are_there_get_a_value_once() {
        migrate(new AddField("Book", "pages", field(IntegerField.class), 474));

        assertThat(values("SELECT \"pages\" FROM \"books_book\"")).containsExactly(474);
        assertThatThrownBy(() -> run("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES ('Ulysses', 1)"))
            .isInstanceOf(IntegrityError.class).hasMessageContaining("pages");
        assertThat(after(new AddField("Book", "pages", field(IntegerField.class), 474)).model("books.Book").fields())
            .as("it is no part of the model").containsEntry("pages", field(IntegerField.class));
    }

    @Test
    void nulls_get_a_value_once_before_they_are_forbidden_and_may_be_again_when_that_is_undone() {
        migrate(new AddField("Book", "isbn", TITLE.with("nullable", true)));
        migrate(new AlterField("Book", "isbn", TITLE, "it's unknown"));
        assertThat(values("SELECT \"isbn\" FROM \"books_book\"")).containsExactly("it's unknown");

        undo();
        run("UPDATE \"books_book\" SET \"isbn\" = NULL");
    }

    @Test
    void a_model_may_be_ordered_by_a_field_that_only_comes() {
        migrate(new AlterModelOptions("Book", map("ordering", List.of("name"))), new RenameField("Book", "title", "name"));

        assertThat(values("SELECT \"name\" FROM \"books_book\"")).containsExactly("Emma");
    }

    @Test
    void a_model_may_stand_beside_the_one_that_replaces_it() {
        FieldState works = TO_AUTHOR.with("relatedName", "works");
        migrate(new AlterField("Book", "author", works), new CreateModel("Novel", map("id", KEY, "author", works)),
            new DeleteModel("Book"));

        assertThat(schema()).noneMatch(each -> each.toString().contains("books_book"));
    }

    @Test
    void sql_of_ones_own_is_undone_by_that_which_is_given_for_it() {
        migrate(new RunSql(
            List.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')", "UPDATE \"books_book\" SET \"author_id\" = 2"),
            List.of("UPDATE \"books_book\" SET \"author_id\" = 1", "DELETE FROM \"books_author\" WHERE \"name\" = 'Homer'")));
        assertThat(values("SELECT \"author_id\" FROM \"books_book\"")).containsExactly(2L);

        undo();
        assertThat(values("SELECT \"name\" FROM \"books_author\"")).containsExactly("Jane Austen");
    }

    @Test
    void what_cannot_be_undone_is_not_undone_in_part() {
        migrate(new RunSql(List.of("DELETE FROM \"books_book\""), null), new AddField("Book", "pages", PAGES));
        List<Object> before = schema();

        assertThatThrownBy(this::undo).isInstanceOf(MigrationError.class)
            .hasMessage("'Raw SQL operation' cannot be undone: give it a reverse.");
        assertThat(schema()).isEqualTo(before);
    }

    @Test
    void a_rollback_brings_no_table_back_in_a_database_that_commits_each_change_of_the_schema() {
        assertThatThrownBy(() -> Database.atomic(() -> migrate(new AddField("Book", "pages", PAGES), new AlterField("Book", "title",
            TITLE.with("maxLength", 3))))).isInstanceOf(DatabaseError.class).hasMessageContaining("Value too long");

        assertThat(values("SELECT \"pages\" FROM \"books_book\"")).containsExactly(1);
    }
}
