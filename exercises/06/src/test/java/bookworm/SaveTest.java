package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "06.3", title = "Your turn: save")
@ReadAgain("Step 3: UPDATE, then INSERT")
class SaveTest {

    static class Guest extends Model {
        @CharField(maxLength = 40, unique = true) String name;
        @IntegerField(nullable = true) Integer age;
    }

    static class Shelf extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
        @IntegerField int floor;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Guest jane = guest("Jane");

    SaveTest() { Schema.create(Guest.class, Shelf.class); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_new_object_is_inserted() {
        assertThat(kindsOf(() -> Saving.save(jane))).as("It has no key, so it has no row: an INSERT and nothing else.")
            .isEqualTo(List.of("INSERT"));
    }

    @Test
    void a_stored_object_is_updated() {
        Saving.save(jane);
        jane.name = "Jane Austen";

        assertThat(kindsOf(() -> Saving.save(jane))).as("It has a key, and its row is there: an UPDATE and nothing else.")
            .isEqualTo(List.of("UPDATE"));
        assertThat(names()).as("The change did not get into the row.").isEqualTo(List.of("Jane Austen"));
    }

    @Test
    void a_given_key_is_tried_then_inserted() {
        jane.id = 700L;

        assertThat(kindsOf(() -> Saving.save(jane)))
            .as("A key may be one that you gave. Try the UPDATE; only when it met no row, INSERT. Do not ask, neither before nor after.")
            .isEqualTo(List.of("UPDATE", "INSERT"));
        assertThat(names()).as("The object was saved, and there is no row.").isEqualTo(List.of("Jane"));
    }

    @Test
    void nothing_is_validated() {
        Throwable heard = catchThrowable(() -> Saving.save(guest("")));

        assertThat(heard instanceof ValidationError).as("The name is empty. Validation refuses that, and the database takes it: save does not validate. Whoever wants that"
            + " calls fullClean before.").isFalse();
        assertThat(names()).as("The name is empty, which the database takes, and the object was not saved.").isEqualTo(List.of(""));
    }

    @Test
    void the_key_need_not_be_called_id() {
        Shelf shelf = new Shelf();
        shelf.code = "A1";
        Saving.save(shelf);

        List<String> sent = kindsOf(() -> Saving.save(shelf));
        shelf.id = 1L; // which is no column of a shelf
        boolean asksId = !sent.equals(kindsOf(() -> Saving.save(shelf)));
        assertThat(sent).as("This model's key is its code. The row of this code is there: an UPDATE and nothing else%s.",
            asksId ? ". Ask pk(), not id" : "").isEqualTo(List.of("UPDATE"));
    }

    @Test
    void a_key_that_nobody_generates_may_be_missing_too() {
        assertThat(kindsOf(() -> Saving.save(new Shelf()))).as("The shelf has no code, so it has no key, generated or not, and no row:"
            + " an INSERT and nothing else.").isEqualTo(List.of("INSERT"));
    }

    @Test
    void every_field_is_written() {
        Saving.save(jane);
        library.update(Sql.of("UPDATE \"bookworm_guest\" SET \"name\" = 'another'"));
        Saving.save(jane);

        assertThat(names()).as("save writes all fields as the object has them: give hasUpdated meta().fieldsBesideKey().").isEqualTo(List.of("Jane"));
    }

    @Test
    void nulls_are_written_too() {
        jane.age = 41;
        Saving.save(jane);
        jane.age = null;
        Saving.save(jane);

        List<Object> ages = library.query(Sql.of("SELECT \"age\" FROM \"bookworm_guest\""), row -> row.getObject(1));
        assertThat(ages).as("The age became null, and the row still has the old one: save writes all fields, nulls too.")
            .containsExactly((Object) null);
    }

    @Test
    void a_refused_update_is_heard_of_and_nothing_is_inserted() {
        Saving.save(jane);

        assertRefused("Jane", "another guest has that name", IntegrityError.class);
    }

    @Test
    void a_refused_insert_is_heard_of_too() {
        Saving.save(jane);
        Guest twin = guest("Jane");
        twin.id = 700L;

        assertThatThrownBy(() -> Saving.save(twin), "The UPDATE met no row, and the INSERT was refused: another guest has that name."
            + " The caller did not hear of it.").isInstanceOf(IntegrityError.class);
    }

    @Test
    void an_update_may_be_refused_for_any_reason() { assertRefused("E".repeat(41), "the name is too long", DatabaseError.class); }

    private static void assertRefused(String newName, String reason, Class<? extends DatabaseError> error) {
        Guest emma = guest("Emma");
        Saving.save(emma);
        emma.name = newName;

        try (QueryLog queries = QueryLog.capture()) {
            Throwable heard = catchThrowable(() -> Saving.save(emma));
            assertThat(kinds(queries)).as("The UPDATE was refused: %s. Only an UPDATE that met no row is followed by an INSERT.", reason)
                .isEqualTo(List.of("UPDATE"));
            assertThat(heard).as("The UPDATE was refused: %s. The caller did not hear of it.", reason).isNotNull();
            assertThat(heard).as("The UPDATE was refused: %s. Let the caller have the database's error as it is.", reason).isInstanceOf(error);
        }
    }

    private static Guest guest(String name) {
        Guest guest = new Guest();
        guest.name = name;
        return guest;
    }

    private List<String> names() { return library.query(Sql.of("SELECT \"name\" FROM \"bookworm_guest\""), row -> row.getString(1)); }

    private static List<String> kindsOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                action.run();
            } catch (IntegrityError refused) {
                // What was sent says enough.
            }
            return kinds(queries);
        }
    }

    private static List<String> kinds(QueryLog queries) { return queries.sql().stream().map(sql -> sql.split(" ")[0]).toList(); }
}
