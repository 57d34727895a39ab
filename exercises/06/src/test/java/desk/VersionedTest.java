package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.Manager;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "06.6", title = "No change lost without a word")
@ReadAgain("Step 3: UPDATE, then INSERT")
class VersionedTest {

    /** A model whose key is not called id. */
    static class Box extends Versioned {
        static final Manager<Box> objects = Manager.of(Box.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    private final Database library = SmallLibrary.open();
    private final Copy mine = Copy.objects.create(copy -> {
        copy.shelf = "A1";
        copy.dueDate = LocalDate.of(2026, 1, 31);
    });
    private final Copy yours = Copy.objects.get("pk", mine.id);

    @AfterEach
    void close() { library.close(); }

    @Test
    void every_field_is_written_with_a_version_one_higher() {
        mine.shelf = "B2";
        mine.loans = 7;
        mine.dueDate = null;
        mine.saveIfUnchanged();

        assertThat(read().shelf).as("The values were not written.").isEqualTo("B2");
        assertThat(read().loans).isEqualTo(7);
        assertThat(read().dueDate).as("A null is a value of the object, and the row still has the old date.").isNull();
        assertThat(read().version).as("A version that does not count up tells nobody that the row has changed.").isEqualTo(1);
    }

    @Test
    @ReadAgain("Step 5: two copies of one row")
    void whoever_saved_may_save_again() {
        mine.saveIfUnchanged();
        mine.shelf = "B2";

        assertThatCode(mine::saveIfUnchanged)
            .as("The row has the next version; the object that wrote it must have it too, or it conflicts with itself.")
            .doesNotThrowAnyException();
        assertThat(mine.version).isEqualTo(2);
    }

    @Test
    void whoever_was_overtaken_hears_of_it_and_nothing_is_written() {
        yours.shelf = "B2";
        yours.saveIfUnchanged();
        mine.loans = 7;

        Throwable heard = catchThrowable(mine::saveIfUnchanged);
        assertThat(read().shelf).as("Another's change was overwritten. The row may be written only if it still has the version that was read.")
            .isEqualTo("B2");
        assertThat(read().loans).as("Something was written, over a version that was not read.").isZero();
        assertThat(heard).as("Nothing was written, and nobody heard of it. An UPDATE that meets no row is no error to the database: only the"
            + " number of rows tells.").isNotNull();
        assertThat(heard).as("Nothing was written, and the caller heard of it, but not by a Conflict.").isInstanceOf(Conflict.class);
    }

    @Test
    void whoever_lost_does_not_win_by_trying_again() {
        yours.shelf = "B2";
        yours.saveIfUnchanged();
        assertThatThrownBy(mine::saveIfUnchanged, "Somebody saved in between, and no Conflict came.").isInstanceOf(Conflict.class);

        assertThat(mine.version).as("No row was met, so the object's version must stay: else its next try overwrites what it"
            + " has never read.").isZero();
        assertThatThrownBy(mine::saveIfUnchanged, "The second try has read no more than the first.")
            .isInstanceOf(Conflict.class);
    }

    @Test
    void whoever_reads_again_may_write() {
        yours.saveIfUnchanged();
        catchThrowable(mine::saveIfUnchanged);
        mine.refreshFromDb();
        mine.loans = 7;
        mine.saveIfUnchanged();

        assertThat(read().loans).isEqualTo(7);
    }

    @Test
    void a_lower_version_is_another_version() {
        yours.saveIfUnchanged();
        assertThatCode(mine::save).as("save() stays as it is: it does not check the version.").doesNotThrowAnyException();
        assertThat(read().version).as("save() stays as it is: it writes the version that the object has, and does not count it up.").isZero();

        assertThatThrownBy(yours::saveIfUnchanged, "The row's version is lower than the object's. That is another version, too: ask for the very same.")
            .isInstanceOf(Conflict.class);
    }

    @Test
    void one_statement_asks_and_writes() {
        try (QueryLog queries = QueryLog.capture()) {
            mine.saveIfUnchanged();

            assertThat(queries.count()).as("Let one UPDATE ask and write all, and send nothing else: two statements leave a gap"
                + " between the two, and somebody will be in it.").isEqualTo(1);
        }
    }

    @Test
    @ReadAgain("Step 5: two copies of one row")
    void a_row_that_is_gone_is_a_conflict_and_does_not_come_back() {
        yours.delete();

        assertThatThrownBy(mine::saveIfUnchanged, "The row is gone, and that is a change as well.")
            .isInstanceOf(Conflict.class);
        assertThat(library.query(Sql.of("SELECT \"id\" FROM \"desk_copy\""), row -> row.getLong(1)))
            .as("A deleted row must not come back: an UPDATE and nothing else.").isEmpty();
    }

    @Test
    void no_other_row_is_touched() {
        Copy other = Copy.objects.create(copy -> copy.shelf = "C3");
        mine.shelf = "B2";
        mine.saveIfUnchanged();

        assertThat(Copy.objects.get("pk", other.id).shelf)
            .as("Other rows have that version too: the condition needs the key as well.").isEqualTo("C3");
    }

    @Test
    void an_object_without_a_key_is_not_inserted() {
        Copy unsaved = new Copy();
        unsaved.shelf = "C3";

        Throwable heard = catchThrowable(unsaved::saveIfUnchanged);
        assertThat(library.query(Sql.of("SELECT \"shelf\" FROM \"desk_copy\""), row -> row.getString(1)))
            .as("It has no key, so no row of it was ever read, and now there is one: an UPDATE and nothing else.").isEqualTo(List.of("A1"));
        assertThat(heard).as("It has no key, so nothing was written, and the caller did not hear of it.").isNotNull();
        assertThat(heard).as("It has no key, so nothing was written. The caller heard of it, but not by a Conflict.").isInstanceOf(Conflict.class);
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void what_convert_refuses_is_refused_before_any_statement() {
        mine.shelf = "A\0";
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(mine::saveIfUnchanged,
                "PostgreSQL cannot store a text with the character \\0 in it, so convert refuses it for every database.")
                .isInstanceOf(ValueError.class);
            assertThat(queries.count()).as("It was refused, but only after it was sent.").isZero();
        }
        assertThat(mine.version).as("Nothing was written, so the object's version must stay.").isZero();
    }

    @Test
    @ReadAgain("Check yourself")
    void nothing_is_validated() {
        mine.shelf = "";
        Throwable heard = catchThrowable(mine::saveIfUnchanged);

        assertThat(heard instanceof ValidationError).as("The shelf is empty. Validation refuses that, and the database takes it: saveIfUnchanged does"
            + " not validate, as save does not. Whoever wants that calls fullClean before.").isFalse();
        assertThat(read().shelf).as("The shelf was made empty, which the database takes, and the row has the old one.").isEmpty();
    }

    @Test
    void what_the_database_refuses_is_no_conflict() {
        mine.loans = -1;

        assertThat(catchThrowable(mine::saveIfUnchanged)).as("The database refused -1 loans. Nobody has changed the row: let the caller have the"
            + " IntegrityError as it is.").isInstanceOf(IntegrityError.class);
        assertThat(mine.version).as("Nothing was written, so the object's version must stay.").isZero();
    }

    @Test
    void the_key_need_not_be_called_id() {
        Schema.create(Box.class);
        Box box = Box.objects.create(empty -> empty.code = "B1");
        try {
            box.saveIfUnchanged();
        } catch (BookwormException e) {
            throw new AssertionError(e.getMessage().contains("\"B1\"") ? "The key's value stands in the text, and here it is a text itself."
                + " Let a Param write it, as new Column(field).is(value) does." : "This model's key is its code: ask primaryKey() and pk(), not id.", e);
        }

        assertThat(Box.objects.get("pk", "B1").version).isEqualTo(1);
    }

    private Copy read() { return Copy.objects.get("pk", mine.id); }
}
