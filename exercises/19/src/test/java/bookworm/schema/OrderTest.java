package bookworm.schema;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import desk.Tables;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "19.3", title = "Your turn: what goes first")
@ReadAgain("Step 4: what goes first")
class OrderTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState NAME = field(CharField.class, "maxLength", 40);
    private static final FieldState WRITER = field(ForeignKey.class, "to", "desk.Writer", "onDelete", OnDelete.CASCADE, "nullable", true);
    private static final ModelState AUTHOR = model("Writer", "id", KEY, "name", NAME);
    private static final ModelState BOOK = model("Book", "id", KEY, "title", NAME);

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void what_is_needed_is_made_first() {
        become(List.of(), List.of(with(BOOK, "writer", WRITER), AUTHOR), "Books refer to writers, whose table comes later in the list. The parts come in"
            + " the order in which they are made, foreign keys last. (The map that byKey makes of them keeps no order.)");
    }

    @Test
    void what_needs_something_else_goes_first() {
        List<ModelState> tied = List.of(AUTHOR, with(BOOK, "writer", WRITER));
        become(List.of(), tied, "Two tables, tied.");
        become(tied, List.of(AUTHOR, BOOK), "The key to a writer goes: its constraint and its index need the column, and go before it.");
        become(List.of(AUTHOR, BOOK), tied, "The key is there again.");
        become(tied, List.of(BOOK), "The writers go, and the key to them: a table cannot go while a foreign key leads to it. Parts go the other way round"
            + " than they are made.");
    }

    @Test
    void what_is_new_may_take_the_name_of_what_is_gone() {
        ModelState novel = new ModelState("desk", "Novel", BOOK.fields(), Map.of("table", "desk_book"), List.of(), List.of());
        become(List.of(), List.of(BOOK), "A new table.");
        become(List.of(BOOK), List.of(novel), "The books go, and novels come, in a table of the same name: it is free only once the old one is gone.");
        become(List.of(novel), List.of(later("A")), "A table with a constraint.");
        become(List.of(later("A")), List.of(later("B")), "The constraint later is another one now, under its old name: the old one goes first.");
    }

    @Test
    void a_table_gets_its_new_name_in_between() {
        ModelState before = with(with(BOOK, "writer", WRITER), "isbn", NAME.with("nullable", true).with("unique", true));
        ModelState tomes = new ModelState("desk", "Book", with(BOOK, "remark", NAME.with("nullable", true).with("dbIndex", true)).fields(),
            Map.of("table", "tomes"), List.of(), List.of());
        become(List.of(), List.of(before, AUTHOR), "Two new tables.");
        assertThat(statements(List.of(before, AUTHOR), List.of(tomes, AUTHOR))).as("The table desk_book is called tomes from now on, and no statement says so. rename is asked"
            + " about the parts of before: it looks up what they are called after.").anyMatch(sql -> sql.contains("RENAME TO"));
        become(List.of(before, AUTHOR), List.of(tomes, AUTHOR), "The table desk_book is called tomes from now on. drop calls it by its old name, make by its"
            + " new one: rename comes between them.");
    }

    @Test
    void what_is_new_may_take_the_name_of_what_is_renamed() {
        ModelState books = new ModelState("desk", "Book", BOOK.fields(), Map.of("table", "old_books"), List.of(), List.of());
        ModelState novel = new ModelState("desk", "Novel", BOOK.fields(), Map.of("table", "desk_book"), List.of(), List.of());
        become(List.of(), List.of(BOOK), "A new table.");
        become(List.of(BOOK), List.of(books, novel), "The table of books is called old_books from now on, and novels come into a new one that has its old name:"
            + " it is free only once it was renamed.");
    }

    private static ModelState later(String than) {
        return new ModelState("desk", "Novel", BOOK.fields(), Map.of("table", "desk_book"), List.of(), List.of(check("later", q("title__gt", than))));
    }

    /** Changes the tables that are there, and compares them with tables that are made anew. */
    private void become(List<ModelState> before, List<ModelState> after, String what) {
        List<String> statements = statements(before, after);
        for (String statement : statements) {
            try {
                desk.update(Sql.of(statement));
            } catch (DatabaseError e) {
                boolean isRenaming = statement.contains(" RENAME ") && e.getMessage().contains("Table \"tomes\" not found");
                throw new AssertionError(what + (isRenaming ? " Its parts are renamed as well, and rename calls their table by its new name. So the table is renamed first: rename goes"
                    + " forwards." : "") + " The database refused " + statement + ": " + e.getMessage().lines().findFirst().orElse("")
                    + " All statements, in your order: " + statements, e);
            }
        }
        assertThat(Tables.of(desk)).as("%s No statement was refused, and yet the tables are not those that were meant. These ran: %s.", what, statements)
            .isEqualTo(anew(after));
    }

    private static List<String> statements(List<ModelState> before, List<ModelState> after) {
        try {
            return change(before, after);
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("The list that was given cannot be changed, and is not yours: go through it backwards, or turn a copy around.", e);
        } catch (NullPointerException e) {
            throw new AssertionError("drop and rename are asked about parts of before, and make about parts of after: the editor finds nothing under the key"
                + " of another. " + e, e);
        }
    }
}
