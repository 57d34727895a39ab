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

@Exercise(value = "19.2", title = "Your turn: the difference of two tables")
@ReadAgain("Step 3: two tables, part by part")
class DifferenceTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState NAME = field(CharField.class, "maxLength", 40);
    private static final FieldState PAGES = field(PositiveIntegerField.class, "nullable", true);
    private static final FieldState WRITER = field(ForeignKey.class, "to", "desk.Writer", "onDelete", OnDelete.CASCADE, "nullable", true);
    private static final ModelState AUTHOR = model("Writer", "id", KEY, "name", NAME);
    private static final ModelState BOOK = model("Book", "id", KEY, "title", NAME);

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void where_nothing_changed_nothing_is_done() {
        List<ModelState> both = List.of(AUTHOR, with(with(BOOK, "writer", WRITER), "pages", PAGES));

        assertThat(change(both, both)).as("The two sides say the same. A part that is like its other half needs no statement.").isEmpty();
    }

    @Test
    void a_new_table_is_made_with_its_columns_and_constraints() {
        become(List.of(), List.of(BOOK), "A new table: CREATE TABLE makes its columns and constraints, and no other statement does.");
        assertThat(Tables.of(desk)).as("The new table is called desk_book, as its part's name() says.").anyMatch(line -> line.startsWith("column desk_book.title "));
        become(List.of(BOOK), List.of(BOOK, with(AUTHOR, "name", NAME.with("dbIndex", true))), "A new table with an index, beside another.");
        assertThat(Tables.of(desk)).as("A new table with an index: CREATE TABLE makes no index, so it has a statement of its own.")
            .anyMatch(line -> line.startsWith("index desk_writer_name"));
    }

    @Test
    void what_is_new_is_added_to_a_table_that_is_there() {
        become(List.of(), List.of(BOOK, AUTHOR), "Two new tables.");
        become(List.of(BOOK, AUTHOR), List.of(with(BOOK, "pages", PAGES), AUTHOR), "A new column, with a check constraint of its own.");
        become(List.of(with(BOOK, "pages", PAGES), AUTHOR), List.of(with(with(BOOK, "pages", PAGES), "title", NAME.with("dbIndex", true)), AUTHOR),
            "A new index.");
    }

    @Test
    void a_new_key_ties_two_tables_that_are_there() {
        become(List.of(), List.of(BOOK, AUTHOR), "Two new tables.");
        become(List.of(BOOK, AUTHOR), List.of(with(BOOK, "writer", WRITER), AUTHOR), "A new foreign key: a column, its index and its constraint.");
    }

    @Test
    void what_is_gone_is_dropped() {
        ModelState full = with(with(BOOK, "title", NAME.with("dbIndex", true)), "pages", PAGES);
        become(List.of(), List.of(full), "A new table with an index.");
        become(List.of(full), List.of(with(full, "title", NAME)), "The index is gone, and its column is not.");
        become(List.of(with(full, "title", NAME)), List.of(BOOK), "A column is gone, with its check constraint.");
    }

    @Test
    void a_part_that_is_another_one_is_dropped_and_made_anew() {
        become(List.of(), List.of(indexed("title")), "A new table.");
        become(List.of(indexed("title")), List.of(indexed("-title")), "The index by_title is over \"title\" DESC now. It has its old name, and is another"
            + " one: isLike says so.");
        become(List.of(indexed("-title")), List.of(later("title", "A")), "An index goes, and a constraint comes.");
        become(List.of(later("title", "A")), List.of(later("title", "B")), "The constraint later says something else now, under its old name.");
    }

    @Test
    void a_column_that_changed_is_asked_how() {
        become(List.of(), List.of(BOOK), "A new table.");
        become(List.of(BOOK), List.of(with(BOOK, "title", NAME.with("maxLength", 60).with("nullable", true))),
            "The title may be longer now. A column is always like its other half, and changeColumn finds out what changed in it.");
    }

    @Test
    void a_column_that_comes_brings_a_value_for_the_rows_that_are_there() {
        ModelState spoken = with(BOOK, "language", field(CharField.class, "maxLength", 2, "initial", "en"));
        become(List.of(), List.of(BOOK), "A new table.");
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\") VALUES ('Emma')"));
        become(List.of(BOOK), List.of(spoken), "A language comes to a table with a row. The column may not be null, and the row needs the initial value: addColumn"
            + " knows how.");
    }

    @Test
    void a_column_that_changed_has_its_new_name() {
        ModelState called = with(BOOK, "title", NAME.with("maxLength", 60).with("column", "heading"));
        become(List.of(), List.of(BOOK), "A new table.");
        become(List.of(BOOK), List.of(called), "The column title is called heading from now on, and is longer. rename was there before make: what"
            + " changeColumn changes has its new name already.");
    }

    @Test
    void a_table_goes_with_all_that_is_in_it() {
        ModelState tied = with(with(BOOK, "writer", WRITER), "pages", PAGES);
        become(List.of(), List.of(tied, AUTHOR), "Two tables, tied.");

        assertThat(change(List.of(tied, AUTHOR), List.of())).as("Both tables go. What is in a table goes with it, but a foreign key ties it to another"
            + " table and goes first: one DROP CONSTRAINT, two DROP TABLE.").hasSize(3);
        become(List.of(tied, AUTHOR), List.of(AUTHOR), "The books go, and the writers stay.");
        become(List.of(AUTHOR), List.of(), "The last table goes.");
    }

    @Test
    void a_table_is_called_by_its_name_at_that_time() {
        ModelState before = with(with(BOOK, "pages", PAGES), "title", NAME.with("dbIndex", true));
        ModelState tomes = new ModelState("desk", "Book", with(with(BOOK, "writer", WRITER), "isbn", NAME.with("nullable", true).with("dbIndex", true)).fields(),
            Map.of("table", "tomes"), List.of(), List.of());
        become(List.of(), List.of(before, AUTHOR), "Two new tables.");
        become(List.of(before, AUTHOR), List.of(tomes, AUTHOR), "The table desk_book is called tomes from now on. What goes, goes from the old name"
            + " (before); what comes, comes to the new one (after). table() is a key, and no name.");
    }

    private static ModelState indexed(String by) {
        return new ModelState("desk", "Book", BOOK.fields(), Map.of(), List.of(new IndexState("by_title", List.of(by))), List.of());
    }

    private static ModelState later(String field, String than) {
        return new ModelState("desk", "Book", BOOK.fields(), Map.of(), List.of(), List.of(check("later", q(field + "__gt", than))));
    }

    /** Changes the tables that are there, and compares them with tables that are made anew. */
    private void become(List<ModelState> before, List<ModelState> after, String what) {
        List<String> statements = statements(before, after, what);
        for (String statement : statements) {
            try {
                desk.update(Sql.of(statement));
            } catch (DatabaseError e) {
                throw new AssertionError(what + (statement.contains(" ADD INDEX ") ? " An index stands alone: CREATE INDEX makes it, and no ALTER TABLE." : "")
                    + " The database refused " + statement + ": " + e.getMessage().lines().findFirst().orElse("")
                    + " All statements: " + statements, e);
            }
        }
        SortedSet<String> there = Tables.of(desk);
        SortedSet<String> wanted = anew(after);
        List<String> missing = wanted.stream().filter(line -> !there.contains(line)).toList();
        List<String> tooMuch = there.stream().filter(line -> !wanted.contains(line)).toList();
        assertThat(List.of(missing, tooMuch)).as("%s These statements ran: %s. Missing in the database now: %s. There, and should not be: %s.", what, statements,
            missing, tooMuch).isEqualTo(List.of(List.of(), List.of()));
    }

    private static List<String> statements(List<ModelState> before, List<ModelState> after, String what) {
        try {
            return change(before, after);
        } catch (NullPointerException | NoSuchElementException e) {
            throw new AssertionError(what + " A part may be on one side alone: then the other side has nothing under its key, and no column. " + e, e);
        }
    }
}
