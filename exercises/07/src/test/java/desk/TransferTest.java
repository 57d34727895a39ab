package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Stop;
import java.sql.SQLException;
import java.util.*;
import java.util.function.Predicate;
import org.junit.jupiter.api.*;

@Exercise(value = "07.4", title = "A letter that is faster than the truth")
@ReadAgain("Step 3: a letter cannot be undone")
class TransferTest {

    /** INSERT or MERGE: the shelves are only read and updated. */
    private static final Predicate<String> WRITES_A_NOTE = word -> !Set.of("SELECT", "UPDATE").contains(word);

    private final Branch branch = new Branch();
    private final List<String> posted = new ArrayList<>();

    @AfterEach
    void close() { branch.close(); }

    private void move(Shelf from, Shelf to) { Transfer.move(from, to, posted::add); }

    @Test
    @ReadAgain("Step 2: how a block ends")
    void a_copy_moves() {
        move(branch.hall, branch.upstairs);

        assertThat(List.of(branch.copies(branch.hall), branch.copies(branch.upstairs))).as("One copy moves from the hall to upstairs.")
            .isEqualTo(List.of(2, 1));
        assertThat(List.of(branch.hall.copies, branch.upstairs.copies)).as("The rows have changed, and the objects do not say so.")
            .isEqualTo(List.of(2, 1));
        assertThat(branch.notes()).as("The journal has no note of the move.").isEqualTo(1);
        assertThat(posted).as("The reader upstairs gets one letter.").isEqualTo(List.of("A copy has arrived: upstairs"));
    }

    @Test
    void the_letter_is_posted_when_it_is_true() {
        Transfer.move(branch.hall, branch.upstairs, text -> assertThat(branch.copies(branch.upstairs))
            .as("The letter is out, and whoever comes to fetch the copy finds none: the block is not committed yet.").isEqualTo(1));
    }

    @Test
    void a_refused_move_posts_no_letter() {
        assertThatThrownBy(() -> move(branch.upstairs, branch.hall), "There was no copy upstairs, and nobody heard of it.")
            .as("There was no copy upstairs, and the caller hears of something else than what the database refused.").isInstanceOf(IntegrityError.class);

        assertThat(posted).as("The move was refused, and a letter says that it was done.").isEmpty();
    }

    @Test
    @ReadAgain("Step 2: how a block ends")
    void a_refused_move_changes_nothing() {
        catchThrowable(() -> move(branch.upstairs, branch.hall));

        assertThat(branch.copies(branch.hall)).as("A copy came to the hall, and from nowhere.").isEqualTo(3);
        assertThat(branch.notes()).as("The journal notes a move that was refused.").isZero();
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void a_second_move_goes_without_a_note() {
        move(branch.hall, branch.upstairs);
        assertDone(() -> move(branch.hall, branch.upstairs),
            "The journal has that note already. To catch its error inside of the block is not enough: give what may fail a block of its own.");

        assertThat(branch.copies(branch.upstairs)).as("The second move did not happen.").isEqualTo(2);
        assertThat(posted).as("The second move was done. Its letter went with the note that was refused, or was never written.").hasSize(2);
    }

    @Test
    @ReadAgain("Step 5: a block in a block")
    void a_refused_move_leaves_the_objects_as_they_were() {
        catchThrowable(() -> move(branch.upstairs, branch.hall));

        assertThat(List.of(branch.hall.copies, branch.upstairs.copies))
            .as("The rows went back, and the objects did not: the next save of one writes a copy that nobody has.").isEqualTo(List.of(3, 0));
    }

    @Test
    @ReadAgain("Step 5: a block in a block")
    void a_move_that_is_refused_early_leaves_them_too() {
        refuseNext("UPDATE"::equals, "23513");
        assertThatThrownBy(() -> move(branch.hall, branch.upstairs), "The database refused the move, and nobody heard of it.")
            .as("The database refused the move, and the caller hears of something else.").isInstanceOf(IntegrityError.class);

        assertThat(List.of(branch.hall.copies, branch.upstairs.copies)).as("The first UPDATE was refused, and the objects do not say what they said before."
            + " Who reckons back must know how far it came; whoever looks first does not know all that may be refused.").isEqualTo(List.of(3, 0));
    }

    @Test
    void the_letter_waits_for_the_callers_block() {
        Database.atomic(() -> {
            move(branch.hall, branch.upstairs);
            assertThat(posted).as("The move lies in a block of the caller's, which is not over: the letter must wait for that one.").isEmpty();
        });

        assertThat(posted).as("The caller's block is committed, and the letter was never posted.").hasSize(1);
    }

    @Test
    void a_callers_block_that_is_undone_posts_no_letter() {
        catchThrowable(() -> Database.atomic(() -> {
            move(branch.hall, branch.upstairs);
            throw new Stop();
        }));

        assertThat(posted).as("The move was undone with the caller's block, and the letter is out.").isEmpty();
    }

    @Test
    void the_note_is_written_in_the_same_block() {
        Database.atomic(() -> {
            move(branch.hall, branch.upstairs);
            assertThat(branch.notes()).as("Moved, and not noted yet. What waits for the commit may never come to be.").isEqualTo(1);
        });
    }

    @Test
    @ReadAgain("Step 5: a block in a block")
    void a_callers_block_goes_on_after_a_refused_move() {
        Database.atomic(() -> {
            catchThrowable(() -> move(branch.upstairs, branch.hall));
            assertDone(() -> move(branch.hall, branch.upstairs), "A refused move is undone alone: the caller's block shall go on.");
        });

        assertThat(List.of(branch.copies(branch.hall), branch.copies(branch.upstairs)))
            .as("The first move was refused, the second was done.").isEqualTo(List.of(2, 1));
    }

    @Test
    void a_note_that_fails_otherwise_is_heard() {
        refuseNext(WRITES_A_NOTE, "58000");
        assertThatThrownBy(() -> move(branch.hall, branch.upstairs),
            "The journal has no such note, and could not write it; the move went on without. Only what it has already may be passed over: IntegrityError.")
            .as("The journal could not write its note, and the caller hears of something else.").isInstanceOf(DatabaseError.class);

        assertThat(branch.copies(branch.upstairs)).as("The note failed, and the move is in the database.").isZero();
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void another_desk_may_be_faster_with_the_note() {
        branch.before = word -> {
            if (WRITES_A_NOTE.test(word)) {
                branch.noteElsewhere(branch.hall + " to " + branch.upstairs);
            }
        };
        assertDone(() -> move(branch.hall, branch.upstairs),
            "Right before the note was written, another desk wrote one like it. To look first does not keep it out: what may fail needs a block of its own.");
        assertThat(branch.copies(branch.upstairs)).as("Another desk wrote the note, and the move did not happen.").isEqualTo(1);
    }

    @Test
    void a_letter_that_throws_undoes_nothing() {
        assertThatThrownBy(() -> Transfer.move(branch.hall, branch.upstairs, text -> {
            throw new Stop();
        }), "The letter could not be posted, and nobody heard of it.").as("The letter could not be posted, and the caller hears of something else.")
            .isInstanceOf(Stop.class);

        assertThat(branch.copies(branch.upstairs)).as("The move was done before its letter, and nothing can undo it.").isEqualTo(1);
        assertThat(List.of(branch.hall.copies, branch.upstairs.copies)).as("The move is committed; only its letter failed. The rows have changed, and the"
            + " objects were put back: whatever a letter throws is no refusal of the move.").isEqualTo(List.of(2, 1));
    }

    /** The next such statement is refused, for a reason of the database's own. */
    private void refuseNext(Predicate<String> such, String state) {
        branch.before = word -> {
            if (such.test(word)) {
                branch.before = next -> { };
                throw new SQLException("refused", state);
            }
        };
    }

    private static void assertDone(Runnable action, String overlooked) {
        try {
            action.run();
        } catch (BookwormException e) {
            throw new AssertionError(overlooked, e);
        }
    }
}
