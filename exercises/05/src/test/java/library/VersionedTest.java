package library;

import static library.Because.because;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.Exercise;
import org.junit.jupiter.api.*;

@Exercise(value = "05.5", title = "No change lost without a word")
class VersionedTest {

    private final Database library = SmallLibrary.open();
    private final Copy mine = Copy.objects.create(copy -> copy.shelf = "A1");
    private final Copy yours = Copy.objects.get("pk", mine.id);

    @AfterEach
    void close() { library.close(); }

    @Test
    void every_field_is_written_with_a_version_one_higher() {
        mine.shelf = "B2";
        mine.loans = 7;
        mine.saveIfUnchanged();

        assertThat(read().shelf).as(because("The values were not written.", Section.SAVE)).isEqualTo("B2");
        assertThat(read().loans).isEqualTo(7);
        assertThat(read().version).as(because("A version that does not count up tells nobody that the row has changed.", Section.CHECK)).isEqualTo(1);
    }

    @Test
    void whoever_saved_may_save_again() {
        mine.saveIfUnchanged();
        mine.shelf = "B2";

        assertThatCode(mine::saveIfUnchanged)
            .as(because("The row has the next version; the object that wrote it must have it too, or it conflicts with itself.", Section.CHECK))
            .doesNotThrowAnyException();
        assertThat(mine.version).isEqualTo(2);
    }

    @Test
    void whoever_was_overtaken_hears_of_it_and_nothing_is_written() {
        yours.shelf = "B2";
        yours.saveIfUnchanged();
        mine.loans = 7;

        assertThatThrownBy(mine::saveIfUnchanged,
            because("The row had another version, so the UPDATE met no row; only the number of rows tells.", Section.SAVE))
            .isInstanceOf(Conflict.class);
        assertThat(read().shelf).as(because("Another's change was overwritten.", Section.CHECK)).isEqualTo("B2");
        assertThat(read().loans).isZero();
    }

    @Test
    void whoever_lost_does_not_win_by_trying_again() {
        yours.shelf = "B2";
        yours.saveIfUnchanged();
        catchThrowable(mine::saveIfUnchanged);

        assertThat(mine.version).as(because("Nothing was written, so the object's version must stay: else its next try overwrites what it"
            + " has never read.", Section.CHECK)).isZero();
        assertThatThrownBy(mine::saveIfUnchanged, because("The second try has read no more than the first.", Section.CHECK))
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
    void a_row_that_is_gone_is_a_conflict_and_does_not_come_back() {
        yours.delete();

        assertThatThrownBy(mine::saveIfUnchanged, because("The row is gone, and that is a change as well.", Section.SOME_FIELDS))
            .isInstanceOf(Conflict.class);
        assertThat(library.query(Sql.of("SELECT \"id\" FROM \"library_copy\""), row -> row.getLong(1)))
            .as(because("A deleted row must not come back: an UPDATE and nothing else.", Section.SOME_FIELDS)).isEmpty();
    }

    @Test
    void no_other_row_is_touched() {
        Copy other = Copy.objects.create(copy -> copy.shelf = "C3");
        mine.shelf = "B2";
        mine.saveIfUnchanged();

        assertThat(Copy.objects.get("pk", other.id).shelf)
            .as(because("Other rows have that version too: the condition needs the key as well.", Section.STATEMENTS)).isEqualTo("C3");
    }

    @Test
    void one_statement_asks_and_writes() {
        try (QueryLog queries = QueryLog.capture()) {
            mine.saveIfUnchanged();

            assertThat(queries.count()).as(because("Whoever asks first and writes then leaves a gap between the two, and somebody will be in it."
                + " Let the UPDATE ask.", Section.SAVE, queries)).isEqualTo(1);
        }
    }

    private Copy read() { return Copy.objects.get("pk", mine.id); }
}
