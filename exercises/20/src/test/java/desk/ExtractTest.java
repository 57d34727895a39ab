package desk;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.RunSql;
import bookworm.migrations.Migrator.Planned;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "20.5", title = "A word becomes a row")
@ReadAgain("Step 3: the tables between two beads")
class ExtractTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState WORD = field(CharField.class, "maxLength", 20);
    private static final ModelState BOOK = model("desk", "Book", "id", KEY, "title", WORD.with("maxLength", 40), "room", WORD);
    private static final Operation ROOMS = new Extract("Book", "room", "Room", "place");

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    private static ModelState model(String app, String name, Object... fields) {
        return new ModelState(app, name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    private static FieldState key(String label) {
        return field(ForeignKey.class, "to", label, "onDelete", OnDelete.PROTECT);
    }

    @Test
    void the_new_model_has_a_key_and_the_words() {
        Map<String, FieldState> room = said(apply(BOOK).model("desk.Room"));

        assertThat(room).as("A room has a key that is counted up, id, and its word, name. No two rooms have the same.")
            .isEqualTo(Maps.of("id", KEY, "name", WORD.with("unique", true)));
    }

    @Test
    void the_old_model_has_a_key_to_it_in_the_fields_place() {
        Map<String, FieldState> book = said(apply(BOOK).model("desk.Book"));

        assertThat(book).as("The field room is gone.").doesNotContainKey("room");
        assertThat(book).as("place leads to rooms. It protects them (PROTECT), and may not be null, since the room might not.")
            .isEqualTo(Maps.of("id", KEY, "title", WORD.with("maxLength", 40), "place", key("desk.Room")));
    }

    @Test
    void the_state_before_stays() {
        ProjectState before = state(BOOK);
        apply(BOOK);

        assertThat(before).as("A state never changes.").isEqualTo(state(BOOK));
        assertThatThrownBy(() -> new Extract("Book", "rom", "Room", "place").apply(state(BOOK), "desk"), "A book has no field rom. RemoveField and AlterField say so.")
            .isInstanceOf(MigrationError.class);
    }

    @Test
    void each_word_is_a_row_and_each_row_refers_to_its_own() {
        start(BOOK);
        book("Emma", "library");
        book("The Trial", "cellar");
        book("Persuasion", "library");
        book("Dracula", "the sexton's");
        book("Ulysses", "Cellar");
        book("Beowulf", "");
        book("Walden", "cellar ");
        migrate(false, ROOMS, BOOK);

        assertThat(lines(desk, "\"name\" FROM \"desk_room\"")).as("Seven books name six rooms: cellar and Cellar are two, cellar with a space"
            + " behind it is a third, and the empty word is one.")
            .containsExactlyInAnyOrder("library", "cellar", "the sexton's", "Cellar", "", "cellar ");
        assertThat(lines(desk, "B.\"id\" || B.\"title\" || ': ' || R.\"name\" FROM \"desk_book\" B JOIN \"desk_room\" R ON R.\"id\" = B.\"place_id\" ORDER BY B.\"id\""))
            .as("Each book is where it was, and has the key that it had.").containsExactly("1Emma: library", "2The Trial: cellar", "3Persuasion: library",
                "4Dracula: the sexton's", "5Ulysses: Cellar", "6Beowulf: ", "7Walden: cellar ");
    }

    @Test
    void the_tables_are_those_of_the_state() {
        start(BOOK);
        book("Emma", "library");
        migrate(false, ROOMS, BOOK);

        assertThat(Tables.of(desk)).as("The tables are those that the state after it would have, made anew: no column that may be null only for a while, and no old one.")
            .isEqualTo(anew(desk, apply(BOOK)));
    }

    @Test
    void it_is_undone_and_each_row_has_its_word() {
        start(BOOK);
        book("Emma", "library");
        book("The Trial", "cellar");
        book("Beowulf", "");
        SortedSet<String> before = Tables.of(desk);
        migrate(false, ROOMS, BOOK);
        run("INSERT INTO \"desk_room\" (\"name\") VALUES ('attic')");
        run("INSERT INTO \"desk_book\" (\"title\", \"place_id\") VALUES ('Ulysses', (SELECT \"id\" FROM \"desk_room\" WHERE \"name\" = 'attic'))");
        migrate(true, ROOMS, BOOK);

        assertThat(lines(desk, "\"title\" || ': ' || \"room\" FROM \"desk_book\" ORDER BY \"id\"")).as("Undone: each book has its word again, and one that came in between has"
            + " that of its place.").containsExactly("Emma: library", "The Trial: cellar", "Beowulf: ", "Ulysses: attic");
        assertThat(Tables.of(desk)).as("Undone: the tables are as they were.").isEqualTo(before);
    }

    @Test
    void a_word_that_may_be_missing() {
        ModelState nullable = model("desk", "Book", "id", KEY, "title", WORD, "room", WORD.with("nullable", true));
        assertThat(said(apply(nullable).model("desk.Book")).get("place")).as("A room might be null, so a place may be.")
            .isEqualTo(key("desk.Room").with("nullable", true));
        assertThat(said(apply(nullable).model("desk.Room")).get("name")).as("A room has a name always: a book without one refers to no room.")
            .isEqualTo(WORD.with("unique", true));
        start(nullable);
        book("Emma", null);
        book("The Trial", "cellar");
        migrate(false, ROOMS, nullable);

        assertThat(lines(desk, "\"name\" FROM \"desk_room\"")).as("Emma has no room: no row is made of that.").containsExactly("cellar");
        assertThat(lines(desk, "COALESCE(\"place_id\", 0) FROM \"desk_book\" ORDER BY \"id\"")).as("Emma refers to none.").first().isEqualTo("0");
        migrate(true, ROOMS, nullable);
        assertThat(lines(desk, "COALESCE(\"room\", '(null)') FROM \"desk_book\" ORDER BY \"id\"")).as("Undone.").containsExactly("(null)", "cellar");
    }

    @Test
    void a_word_with_a_default_of_the_database() {
        FieldState word = WORD.with("dbDefault", List.of("hall"));
        ModelState book = model("desk", "Book", "id", KEY, "title", WORD, "room", word.with("nullable", true));
        assertThat(said(apply(book).model("desk.Room")).get("name")).as("The database's default for a room is hall. A name is declared as the field was.")
            .isEqualTo(word.with("unique", true));
        start(book);
        book("Emma", null);
        book("The Trial", "cellar");
        migrate(false, ROOMS, book);
        migrate(true, ROOMS, book);

        assertThat(lines(desk, "\"title\" || ': ' || COALESCE(\"room\", '(null)') FROM \"desk_book\" ORDER BY \"id\"")).as("Undone. Emma had no room. The column that comes"
            + " back brings the database's default, hall, to all rows.").containsExactly("Emma: (null)", "The Trial: cellar");
    }

    @Test
    void other_names_of_models_tables_and_columns() {
        ModelState loan = new ModelState("shop", "Loan", Maps.of("number", KEY, "lentBy", WORD.with("column", "clerk"), "at", WORD), Map.of("table", "lent"),
            List.of(new IndexState("by_clerk", List.of("lentBy", "at"))), List.of(unique("once", "at", "lentBy")));
        Operation clerks = new Extract("Loan", "lentBy", "StaffMember", "staffMember");
        assertThat(said(clerks.apply(state(loan), "shop").model("shop.StaffMember")).get("name")).as("The column of the word was called clerk. A name is in"
            + " a column of its own name.").isEqualTo(WORD.with("unique", true));
        start(loan);
        run("INSERT INTO \"lent\" (\"clerk\", \"at\") VALUES ('Ann', 'noon'), ('Bob', 'noon')");
        SortedSet<String> before = Tables.of(desk);
        migrate(false, clerks, loan);

        assertThat(lines(desk, "S.\"name\" FROM \"lent\" L JOIN \"shop_staffmember\" S ON S.\"id\" = L.\"staff_member_id\" ORDER BY L.\"number\""))
            .as("A Loan of the app shop, in the table lent, whose field lentBy is the column clerk, and whose key is called number.").containsExactly("Ann", "Bob");
        migrate(true, clerks, loan);
        assertThat(Tables.of(desk)).as("An index and a constraint stood over the field. They went with it, and come back with it.").isEqualTo(before);
        assertThat(lines(desk, "\"clerk\" FROM \"lent\" ORDER BY \"number\"")).as("Undone.").containsExactly("Ann", "Bob");
    }

    @Test
    void a_word_may_be_a_number() {
        ModelState book = model("desk", "Book", "id", KEY, "title", WORD, "shelf", field(IntegerField.class));
        Operation shelves = new Extract("Book", "shelf", "Shelf", "place");
        start(book);
        run("INSERT INTO \"desk_book\" (\"title\", \"shelf\") VALUES ('Emma', 7), ('The Trial', 12), ('Persuasion', 7)");
        try {
            migrate(false, shelves, book);
            assertThat(lines(desk, "\"title\" || ': ' || S.\"name\" FROM \"desk_book\" B JOIN \"desk_shelf\" S ON S.\"id\" = B.\"place_id\" ORDER BY B.\"id\"")).as("The field is a"
                + " number, and so is the name of a shelf.").containsExactly("Emma: 7", "The Trial: 12", "Persuasion: 7");
            migrate(true, shelves, book);
        } catch (ClassCastException | ValueError e) {
            throw new AssertionError("The field shelf is a number, and what is in it was not taken as it is: " + e.getMessage(), e);
        }
        assertThat(lines(desk, "\"title\" || ': ' || \"shelf\" FROM \"desk_book\" ORDER BY \"id\"")).as("Undone.").containsExactly("Emma: 7", "The Trial: 12", "Persuasion: 7");
    }

    @Test
    void no_row_no_room() {
        start(BOOK);
        migrate(false, ROOMS, BOOK);
        migrate(true, ROOMS, BOOK);
        assertThat(lines(desk, "\"title\" FROM \"desk_book\"")).as("An empty library goes there and back.").isEmpty();
    }

    @Test
    void nothing_runs_before_its_turn() {
        start(BOOK);
        book("Emma", "library");
        SortedSet<String> before = Tables.of(desk);
        Migration second = new Some("desk", List.of(ROOMS));
        assertThat(new Migrator(List.of(creating(BOOK), second)).sql(new Planned(second, false))).as("The steps are told.").isNotEmpty();

        assertThat(Tables.of(desk)).as("They were only asked for. None may run.").isEqualTo(before);
    }

    @Test
    void rows_are_read_when_it_is_their_turn() {
        Operation filling = new RunSql(List.of("INSERT INTO \"desk_book\" (\"title\", \"room\") VALUES ('Emma', 'library')"), List.of());
        start(BOOK);
        migrate(false, BOOK, "The operation before it, in the same migration, writes a row. The steps of all operations are made before the first one runs, so a row is to be"
            + " read by a step. ", filling, ROOMS);

        assertThat(lines(desk, "\"name\" FROM \"desk_room\"")).as("The operation before it, in the same migration, wrote a row with the word library. A row is read by a step, when"
            + " that runs.").containsExactly("library");
    }

    /** What the fields of a model say; that something is false goes without saying. */
    private static Map<String, FieldState> said(ModelState model) {
        Map<String, FieldState> said = new LinkedHashMap<>(model.fields());
        said.replaceAll((name, field) -> {
            Map<String, Object> options = new TreeMap<>(field.options());
            options.values().removeIf(Boolean.FALSE::equals);
            return new FieldState(field.kind(), options);
        });
        return said;
    }

    private static ProjectState apply(ModelState model) {
        try {
            return ROOMS.apply(state(model), "desk");
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("A state cannot be changed: another one is given. " + e, e);
        }
    }

    private void start(ModelState model) { Tables.run(false, creating(model)); }

    private void book(String title, String room) { desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"room\") VALUES (?, ?)", title, room)); }

    private void run(String sql) { desk.update(Sql.of(sql)); }

    private static void migrate(boolean backwards, Operation operation, ModelState model) { migrate(backwards, model, "", operation); }

    private static void migrate(boolean backwards, ModelState model, String about, Operation... operations) {
        String way = backwards ? "On the way back" : "On the way there";
        try {
            Tables.run(backwards, creating(model), new Some(model.app(), List.of(operations)));
        } catch (DatabaseError e) {
            String line = e.getMessage().lines().findFirst().orElse("");
            throw new AssertionError(about + way + " a statement was refused. " + (line.contains("NULL not allowed for column \"name\"") ? "A null became a"
                + " row with that name. It is no word. " : line.contains("NULL not allowed") ? "A row has no value in a column"
                + " that may not be null: while values move, both columns have to take null. " : line.contains("contains null") ? "After the move a row has no"
                + " value in a column that is not to be null: nothing moved to it, or its word is no row. (The empty word is one, and"
                + " each word is one as it stands there, with its spaces.) "
                : line.contains("Unique index") ? "The same word became a row twice. " : line.contains("not found") ? "A column, a table, or a"
                + " constraint is not there at that point. " : "") + line, e);
        } catch (MigrationError | ModelError | FieldError e) {
            throw new AssertionError(about + way + ": " + e.getMessage(), e);
        } catch (NullPointerException e) {
            boolean isNull = model.fields().containsKey("room") && model.fields().get("room").is("nullable");
            throw new AssertionError(about + way + (isNull ? ", where one book has no room (null is no word)" : "") + ", it ended with a " + e, e);
        }
    }
}
