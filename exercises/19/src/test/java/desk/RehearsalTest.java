package desk;

import static bookworm.meta.FieldState.field;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "19.6", title = "A rehearsal")
@ReadAgain("The trouble, cured")
class RehearsalTest {

    private static final FieldState NAME = field(CharField.class, "maxLength", 40);
    private static final FieldState WRITER = field(ForeignKey.class, "to", "desk.Writer", "onDelete", OnDelete.CASCADE);
    private static final FieldState NEXT = field(ForeignKey.class, "to", "desk.Book", "onDelete", OnDelete.SET_NULL, "nullable", true, "relatedName", "previous");
    private static final ModelState AUTHOR = model("Writer", "id", field(AutoField.class), "name", NAME);
    private static final ModelState BOOK = model("Book", "id", field(AutoField.class), "title", NAME, "remark", NAME.with("nullable", true).with("column", "said"),
        "writer", WRITER, "next", NEXT);
    /** Books come first in the list, and refer to writers, and to each other in a ring. */
    private static final List<ModelState> NOW = List.of(BOOK, AUTHOR);

    private final Database desk = open();

    RehearsalTest() {
        follow(desk, List.of(), NOW);
        desk.update(Sql.of("INSERT INTO \"desk_writer\" (\"id\", \"name\") VALUES (7, 'Jane Austen'), (9, 'Flann O''Brien')"));
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"said\", \"writer_id\") VALUES ('Emma', NULL, 7), ('At Swim-Two-Birds', 'torn', 9)"));
        desk.update(Sql.of("UPDATE \"desk_book\" SET \"next_id\" = 3 - \"id\""));
    }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void a_change_that_goes_through() {
        assertThat(of(NOW)).as("Nothing changes, and nothing is refused.").isEmpty();
        assertThat(of(List.of(with(BOOK, "language", NAME.with("initial", "en")), AUTHOR))).as("A column with an initial value is taken.").isEmpty();
    }

    @Test
    void the_statement_that_is_refused() {
        List<ModelState> shorter = List.of(with(BOOK, "title", NAME.with("maxLength", 9)), AUTHOR);

        assertThat(of(shorter)).as("A title has 17 letters. Without the desk's rows in the copy, nobody sees it.").isPresent();
        assertThat(of(shorter)).as("The statement itself is wanted, and not what the database says of it.")
            .contains("ALTER TABLE \"desk_book\" ALTER COLUMN \"title\" SET DATA TYPE VARCHAR(9)");
    }

    @Test
    void the_first_one_after_others_that_pass() {
        List<ModelState> both = List.of(with(with(BOOK, "title", NAME.with("maxLength", 60)), "isbn", NAME), AUTHOR);

        assertThat(of(both)).as("Titles may be longer, that passes. The ISBN may not be null, and no book has one.").contains(
            "ALTER TABLE \"desk_book\" ADD COLUMN \"isbn\" VARCHAR(40) NOT NULL");
    }

    @Test
    void the_first_of_two_that_are_refused() {
        List<ModelState> two = List.of(with(with(BOOK, "title", NAME.with("maxLength", 9)), "isbn", NAME), AUTHOR);

        assertThat(of(two)).as("Two statements are refused, titles of nine letters and an ISBN that no book has. The first one is wanted.").contains(
            "ALTER TABLE \"desk_book\" ALTER COLUMN \"title\" SET DATA TYPE VARCHAR(9)");
    }

    @Test
    void a_null_is_null_in_the_copy() {
        assertThat(of(List.of(with(BOOK, "remark", NAME.with("column", "said")), AUTHOR))).as("Emma has no remark, so the column cannot forbid NULL. In the copy it has"
            + " to be NULL as well, and no text.").contains("ALTER TABLE \"desk_book\" ALTER COLUMN \"said\" SET NOT NULL");
    }

    @Test
    void nothing_happens_at_the_desk() {
        SortedSet<String> tables = Tables.of(desk);
        List<String> rows = Tables.lines(desk, "\"id\" || ' ' || \"title\" || COALESCE(\"said\", '-') || \"writer_id\" FROM \"desk_book\" ORDER BY \"id\"");
        try (QueryLog queries = QueryLog.capture()) {
            of(List.of(with(with(BOOK, "title", NAME.with("maxLength", 60)), "isbn", NAME), AUTHOR));
            of(List.of(AUTHOR));
        }

        assertThat(Tables.of(desk)).as("The desk's own tables were changed. H2 ends a transaction at each statement that changes a table, so a rollback has nothing to"
            + " take back.").isEqualTo(tables);
        assertThat(Tables.lines(desk, "\"id\" || ' ' || \"title\" || COALESCE(\"said\", '-') || \"writer_id\" FROM \"desk_book\" ORDER BY \"id\""))
            .as("The desk's rows are as before.").isEqualTo(rows);
    }

    @Test
    void the_desk_stays_the_current_database() {
        of(NOW);

        assertThatCode(Database::current).as("After the rehearsal no database is open, for the whole program. Database.open makes the copy the current one, and close"
            + " leaves none. Plain JDBC, as in chapter 01, does not.").doesNotThrowAnyException();
        assertThat(Database.current()).as("The copy is the current database now: all models would ask it, and not the desk. Plain JDBC, as in chapter 01, changes nothing.")
            .isSameAs(desk);
    }

    @Test
    void keys_lead_somewhere_in_the_copy_too() {
        assertThat(of(List.of(BOOK, with(AUTHOR, "name", NAME.with("maxLength", 5))))).as("The writers have longer names.").isPresent();
        assertThat(of(List.of(AUTHOR))).as("The books go: their key to the writers goes first, so it has to be in the copy.").isEmpty();
        assertThat(of(List.of(with(BOOK, "writer", null), AUTHOR))).as("Books lose their writer: constraint, index and column go, one after the other. So all of them have to"
            + " be in the copy.").isEmpty();
        assertThat(of(List.of(with(BOOK, "writer", WRITER.with("to", "desk.Book")), AUTHOR))).as("From now on, the key leads to books. There is none with the id 7, and"
            + " the database refuses the constraint.").isPresent();
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"writer_id\") VALUES ('Persuasion', 7)"));
        assertThat(of(List.of(with(BOOK, "next", NEXT.with("nullable", null).with("onDelete", OnDelete.CASCADE).with("initial", 99L)), AUTHOR))).as("Persuasion has no"
            + " next book, and an UPDATE gives it the key 99, which is no book's. The foreign key refuses that at the desk, so it has to be there, and on, in the copy.")
            .contains("UPDATE \"desk_book\" SET \"next_id\" = 99 WHERE \"next_id\" IS NULL");
    }

    @Test
    void columns_stand_in_another_order_at_the_desk() {
        List<ModelState> without = List.of(with(BOOK, "remark", null), AUTHOR);
        follow(desk, NOW, without);
        follow(desk, without, NOW);
        desk.update(Sql.of("UPDATE \"desk_book\" SET \"said\" = 'torn'"));
        String why = "The column said went at the desk and came again, so it stands last there. In tables that are made anew it stands elsewhere: a value belongs to a name,"
            + " and not to a place. ";

        assertThat(of(NOW, why)).as(why).isEmpty();
    }

    @Test
    void a_table_without_rows() {
        desk.update(Sql.of("DELETE FROM \"desk_book\""));

        assertThat(of(List.of(with(BOOK, "isbn", NAME), AUTHOR))).as("There is no book: no row is in the way.").isEmpty();
    }

    private Optional<String> of(List<ModelState> after) { return of(after, ""); }

    private Optional<String> of(List<ModelState> after, String why) {
        try {
            return Rehearsal.of(desk, NOW, after);
        } catch (DatabaseError | IllegalStateException e) {
            boolean isKey = e.getMessage().contains("Referential integrity");
            throw new AssertionError(why + (isKey ? "A book in the copy has the key of a writer, or of another book, that is not there: it comes later, has another key there, or does not"
                + " come. The statements that make the tables end with the foreign keys: rows can go in before"
                + " these. " : "") + "The rehearsal itself failed: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }
}
