package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Sql;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.migrations.Operations.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The links of a many-to-many relation, when the relation is declared otherwise. */
class AlteredLinksTest extends MigratedBooks {

    private static final Migration TAGS = then("M0002_Tag", new CreateModel("Tag", map("id", field(AutoField.class))),
        new AddField("Book", "tags", field(ManyToMany.class, "to", "books.Tag")));

    private static final FieldState KEY = field(ForeignKey.class, "onDelete", OnDelete.CASCADE);
    private static final CreateModel TAGGING = new CreateModel("Tagging", map("id", field(AutoField.class),
        "book", KEY.with("to", "books.Book"), "tag", KEY.with("to", "books.Tag")));
    private static final FieldState THROUGH = field(ManyToMany.class, "to", "books.Tag", "through", "books.Tagging");

    private static Migration after(Operation... operations) {
        return new TestMigration("books", "M0003_Through", List.of(TAGS.label()), List.of(operations));
    }

    /** What makemigrations would write for the models as they are after these operations. */
    private static List<MigrationMaker.Made> made(Operation... operations) {
        ProjectState state = new MigrationGraph(List.of(INITIAL, TAGS)).state();
        for (Operation operation : operations) {
            state = operation.apply(state, "books");
        }
        return MigrationMaker.make(new MigrationGraph(List.of(INITIAL, TAGS)), state, null);
    }

    private void tagEmma() {
        addBook("Emma");
        database.update(Sql.of("INSERT INTO \"books_tag\" DEFAULT VALUES"));
        database.update(Sql.of("INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (1, 1)"));
    }

    @Test
    void makemigrations_drops_no_links_where_a_relation_gets_a_model_of_its_own() {
        assertThatThrownBy(() -> made(TAGGING, new RemoveField("Book", "tags"), new AddField("Book", "tags", THROUGH)))
            .isInstanceOf(MigrationError.class)
            .hasMessage("books.Book.tags would move between a column, a join table and a model of its own (through): what is there would be "
                + "lost. Write this change by hand: copy it by RunSql, then RemoveField and AddField.");
    }

    @Test
    void nor_does_an_operation_that_was_written_by_hand() {
        migrate(TAGS);
        tagEmma();

        assertThatThrownBy(() -> migrate(TAGS, after(TAGGING, new AlterField("Book", "tags", THROUGH)))).isInstanceOf(MigrationError.class);
        assertThatThrownBy(() -> migrate(TAGS, after(new AlterField("Book", "tags", KEY.with("to", "books.Tag")))))
            .isInstanceOf(MigrationError.class).hasMessageContaining("books.Book.tags would move");
        assertThat(values("SELECT COUNT(*) FROM \"books_book_tags\"")).containsExactly(1L);
    }

    @Test
    void links_are_copied_to_their_model_by_hand() {
        Migration through = after(TAGGING,
            new RunSql(List.of("INSERT INTO \"books_tagging\" (\"book_id\", \"tag_id\") SELECT \"book_id\", \"tag_id\" FROM \"books_book_tags\""),
                null),
            new RemoveField("Book", "tags"), new AddField("Book", "tags", THROUGH));
        migrate(TAGS);
        tagEmma();
        migrate(TAGS, through);

        assertThat(values("SELECT COUNT(*) FROM \"books_tagging\" WHERE \"book_id\" = 1 AND \"tag_id\" = 1")).containsExactly(1L);
        assertThat(database.hasTable("books_book_tags")).isFalse();
    }
}
