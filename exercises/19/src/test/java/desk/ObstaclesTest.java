package desk;

import static bookworm.meta.FieldState.field;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "19.5", title = "Rows in the way")
@ReadAgain("Step 5: rows that are there")
class ObstaclesTest {

    private static final FieldState NAME = field(CharField.class, "maxLength", 40);
    private static final FieldState REMARK = field(CharField.class, "maxLength", 40, "nullable", true);
    private static final ModelState BOOK = model("Book", "id", field(AutoField.class), "title", NAME, "remark", REMARK.with("column", "said"),
        "blurb", field(TextField.class, "nullable", true), "copies", field(IntegerField.class, "nullable", true));
    private static final ModelState SHELF = model("Shelf", "id", field(AutoField.class), "name", NAME);
    private static final FieldState OTHER_REMARK = REMARK.with("column", "said");

    private final Database desk = open();

    ObstaclesTest() {
        follow(desk, List.of(), List.of(BOOK, SHELF));
        book("Emma", null, "witty");
        book("Emma", "a gift", "witty");
        book("Persuasion", null, "a quiet one, with a letter");
        book("At Swim-Two-Birds", "torn", null);
    }

    private void book(String title, String remark, String blurb) {
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"said\", \"blurb\") VALUES (?, ?, ?)", title, remark, blurb));
    }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void where_nothing_changes_nothing_is_in_the_way() {
        assertThat(of(BOOK)).as("Nothing changes, and a field with no row in its way is not in the map.").isEmpty();
        assertThat(of(with(BOOK, "title", null))).as("A field that goes is in nobody's way.").isEmpty();
        assertThat(of(with(BOOK, "title", NAME.with("maxLength", 60)))).as("Longer titles are allowed: no row is refused.").isEmpty();
    }

    @Test
    void texts_that_are_too_long() {
        assertThat(of(with(BOOK, "title", NAME.with("maxLength", 9)))).as("Two of the titles have more than nine letters, Persuasion and At Swim-Two-Birds.")
            .isEqualTo(Map.of("desk.Book.title", 2L));
        assertThat(of(with(BOOK, "title", NAME.with("maxLength", 10)))).as("Persuasion has ten letters, and fits.").isEqualTo(Map.of("desk.Book.title", 1L));
        assertThat(of(with(BOOK, "blurb", REMARK.with("maxLength", 5)))).as("A TextField becomes a CharField: what was of any length before, may be too long now.")
            .isEqualTo(Map.of("desk.Book.blurb", 1L));
        book("At Swim-Two-Birds", null, null);
        assertThat(of(with(BOOK, "title", NAME.with("maxLength", 10)))).as("Two books are called At Swim-Two-Birds: rows are counted, and not titles.")
            .isEqualTo(Map.of("desk.Book.title", 2L));
    }

    @Test
    void the_database_that_is_given_is_asked() {
        try (Database other = open()) {
            follow(other, List.of(), List.of(BOOK, SHELF));
            assertThat(of(with(BOOK, "title", NAME.with("maxLength", 10)))).as("Another database is the current one, with the same tables and no rows. The one that is given is asked.")
                .isEqualTo(Map.of("desk.Book.title", 1L));
        }
    }

    @Test
    void a_column_goes_by_the_name_that_it_has_now() {
        assertThat(of(with(BOOK, "remark", REMARK.with("maxLength", 4)))).as("The field remark has a column called said, and gets the name remark by this change. The"
            + " database is asked before, and knows the old name.").isEqualTo(Map.of("desk.Book.remark", 1L));
    }

    @Test
    void a_table_goes_by_the_name_that_it_has_now() {
        ModelState tomes = with(BOOK, "title", NAME.with("maxLength", 9));
        assertThat(of(new ModelState("desk", "Book", tomes.fields(), Map.of("table", "tomes"), List.of(), List.of()))).as("The table desk_book gets the name tomes by"
            + " this change. The database is asked before, and knows the old name.").isEqualTo(Map.of("desk.Book.title", 2L));
    }

    @Test
    void a_new_field_that_nobody_has_a_value_for() {
        assertThat(of(with(BOOK, "isbn", NAME))).as("None of the four books has an ISBN, and null is not allowed: all are in the way.")
            .isEqualTo(Map.of("desk.Book.isbn", 4L));
        assertThat(of(with(BOOK, "isbn", REMARK))).as("It may be null.").isEmpty();
        assertThat(of(with(BOOK, "isbn", NAME.with("initial", "?")))).as("The rows get the initial value.").isEmpty();
        assertThat(of(with(BOOK, "isbn", NAME.with("dbDefault", List.of("?"))))).as("The rows get what the database gives.").isEmpty();
        assertThat(of(with(BOOK, "isbn", NAME.with("blank", true)))).as("A text that may be blank is empty where nobody knows it.").isEmpty();
        assertThat(of(with(BOOK, "pages", field(IntegerField.class, "blank", true)))).as("A number may be blank in a form, but there is no empty number: no row"
            + " has a value.").isEqualTo(Map.of("desk.Book.pages", 4L));
        assertThat(of(BOOK, with(SHELF, "room", NAME))).as("There is no shelf yet: a table without rows refuses nothing.").isEmpty();
    }

    @Test
    void nulls_that_are_forbidden() {
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("nullable", null)))).as("Two books have no remark.").isEqualTo(Map.of("desk.Book.remark", 2L));
        desk.update(Sql.of("UPDATE \"desk_book\" SET \"said\" = '' WHERE \"said\" = 'torn'"));
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("nullable", null)))).as("Two books have no remark. One has an empty text, which is no null, and is not in"
            + " the way.").isEqualTo(Map.of("desk.Book.remark", 2L));
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("nullable", null).with("initial", "none")))).as("The nulls get the initial value first.").isEmpty();
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("nullable", null).with("blank", true)))).as("The nulls become empty texts first.").isEmpty();
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("nullable", null).with("dbDefault", List.of("none"))))).as("The database's default is for rows to"
            + " come. No row that is there, and holds a null, gets it.").isEqualTo(Map.of("desk.Book.remark", 2L));
    }

    @Test
    void an_empty_number_fills_no_null() {
        assertThat(of(with(BOOK, "copies", field(IntegerField.class, "blank", true)))).as("None of the four books has a number of copies, and null is not allowed. A number"
            + " may be blank in a form, but there is no empty number that could fill the nulls.").isEqualTo(Map.of("desk.Book.copies", 4L));
    }

    @Test
    void values_that_are_there_twice() {
        assertThat(of(with(BOOK, "title", NAME.with("unique", true)))).as("Emma is there twice: two rows are in the way.").isEqualTo(Map.of("desk.Book.title", 2L));
        assertThat(of(with(BOOK, "remark", OTHER_REMARK.with("unique", true)))).as("Two rows have no remark. Nulls are never equal, so the database takes them.")
            .isEmpty();
    }

    @Test
    void new_tables_and_several_fields() {
        assertThat(of(with(with(BOOK, "title", NAME.with("maxLength", 9)), "isbn", NAME), SHELF, model("Room", "id", field(AutoField.class), "name", NAME)))
            .as("Two fields are in the way. The new model has no rows, and no table yet.").isEqualTo(Map.of("desk.Book.title", 2L, "desk.Book.isbn", 4L));
        assertThat(of()).as("Both tables go.").isEmpty();
    }

    @Test
    void it_only_asks() {
        SortedSet<String> tables = Tables.of(desk);
        try (QueryLog queries = QueryLog.capture()) {
            of(with(with(BOOK, "title", NAME.with("maxLength", 9)), "isbn", NAME), SHELF);
            assertThat(queries.sql()).as("To be asked changes nothing: SELECT alone is sent.").allMatch(sql -> sql.strip().matches("(?is)[(\\s]*(SELECT|WITH)\\b.*"));
        }
        assertThat(Tables.of(desk)).as("The tables are as before.").isEqualTo(tables);
    }

    @Test
    void it_says_what_the_database_would() {
        for (ModelState after : List.of(with(BOOK, "title", NAME.with("maxLength", 17)), with(BOOK, "title", NAME.with("maxLength", 16)),
                with(BOOK, "title", NAME.with("unique", true)), with(BOOK, "isbn", NAME), with(BOOK, "isbn", NAME.with("initial", "")),
                with(BOOK, "remark", OTHER_REMARK.with("nullable", null)), with(BOOK, "blurb", field(TextField.class)))) {
            try (Database copy = open()) {
                follow(copy, List.of(), List.of(BOOK, SHELF));
                copy.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"said\", \"blurb\") VALUES ('Emma', NULL, 'x'), ('Emma', '', NULL), ('At Swim-Two-Birds', 'y', 'z')"));
                boolean isEmpty = Obstacles.of(copy, List.of(BOOK, SHELF), List.of(after, SHELF)).isEmpty();

                assertThat(isEmpty).as("The change %s: the database %s it.", change(List.of(BOOK, SHELF), List.of(after, SHELF)),
                    isEmpty ? "refuses" : "takes").isEqualTo(refused(copy, change(List.of(BOOK, SHELF), List.of(after, SHELF))).isEmpty());
            }
        }
    }

    private SortedMap<String, Long> of(ModelState book) { return of(book, SHELF); }

    private SortedMap<String, Long> of(ModelState... after) {
        try {
            SortedMap<String, Long> obstacles = Obstacles.of(desk, List.of(BOOK, SHELF), List.of(after));
            assertThat(obstacles.keySet()).as("A field goes by its model's label and its name, desk.Book.title.").allMatch(key -> key.startsWith("desk."));
            return obstacles;
        } catch (FieldError | NullPointerException e) {
            throw new AssertionError("A field or a model may be on one side alone. " + e, e);
        } catch (DatabaseError e) {
            throw new AssertionError("The database could not answer, with the tables as they are before the change: "
                + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }
}
