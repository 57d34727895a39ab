package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Stop;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "07.1", title = "Your turn: the block")
@ReadAgain("Step 2: how a block ends")
class BlockTest {

    private final Branch branch = new Branch();

    @AfterEach
    void close() { branch.close(); }

    @Test
    void a_block_that_ends_well_is_kept() {
        Database.atomic(() -> Branch.put(branch.hall, 2));

        assertThat(branch.copies(branch.hall)).as("The block ended well, and nothing of it was kept: who commits?").isEqualTo(2);
    }

    @Test
    @ReadAgain("Build")
    void nobody_else_sees_it_before_its_end() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            assertThat(branch.copies(branch.hall))
                .as("The block still runs, and others see its half. A transaction begins when auto-commit is set to false.").isEqualTo(3);
        });
    }

    @Test
    void it_gives_its_result() {
        assertThat(Database.<String>atomic(() -> "lent")).as("The block's result did not come back.").isEqualTo("lent");
    }

    @Test
    void a_block_that_throws_leaves_nothing() {
        catchThrowable(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            throw new Stop();
        }));

        assertThat(branch.copies(branch.hall)).as("The block threw, and its half is in the database. Only what ended well is committed.")
            .isEqualTo(3);
    }

    @Test
    void an_error_leaves_nothing_either() {
        catchThrowable(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            throw new StackOverflowError();
        }));

        assertThat(branch.copies(branch.hall)).as("A StackOverflowError is no exception, and ends a block all the same.").isEqualTo(3);
    }

    @Test
    void what_it_throws_is_heard_as_it_is() {
        Stop stop = new Stop();

        assertThat(catchThrowable(() -> Database.atomic(() -> {
            throw stop;
        }))).as("The caller shall hear what the block threw: that very object, in no wrapping, and not nothing.").isSameAs(stop);
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void what_the_database_refused_is_heard_as_it_is() {
        assertThat(catchThrowable(() -> Database.atomic(Branch::refused)))
            .as("The database refused a statement, and the caller hears of something else. After a failure every step is refused: one that rolls"
                + " back hides why.").isInstanceOf(IntegrityError.class);
    }

    @Test
    void a_rollback_that_fails_does_not_hide_why() {
        Throwable heard = catchThrowable(() -> Database.atomic(() -> {
            branch.failing.put("rollback", "58000");
            throw new Stop();
        }));

        assertThat(heard).as("The rollback failed too, and hides why there was one. Its error may only go along, as suppressed.")
            .isInstanceOf(Stop.class);
    }

    @Test
    void it_begins_once_and_commits_once() {
        Database.atomic(() -> Branch.put(branch.hall, 2));

        List<String> done = branch.whatWasDone().stream().filter(List.of("setAutoCommit false", "UPDATE", "commit")::contains).toList();
        assertThat(done).as("Begin, run, commit, each once. To switch auto-commit on commits too, but does not say so: say what you mean.")
            .isEqualTo(List.of("setAutoCommit false", "UPDATE", "commit"));
    }

    @Test
    void a_commit_that_is_refused_is_heard() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            branch.failing.put("commit", "40001");
        }), "The database could not commit, and nobody heard of it.")
            .as("The database could not commit, and the caller hears of something else.").isInstanceOf(DatabaseError.class);
        assertThat(branch.copies(branch.hall)).as("The commit was refused, and the change is there.").isEqualTo(3);
    }

    @Test
    void the_connection_is_given_back_once() {
        catchThrowable(() -> Database.atomic(() -> {
            throw new Stop();
        }));
        assertThat(timesGivenBack()).as("The block threw, and its connection was given back twice: begin does it. Two blocks would then get one"
            + " connection.").isEqualTo(1);

        Database.atomic(() -> { });
        assertThat(timesGivenBack()).as("The block ended well, and its connection was given back twice: begin does it. Two blocks would then get one"
            + " connection.").isEqualTo(1);
    }

    private long timesGivenBack() { return branch.whatWasDone().stream().filter("close"::equals).count(); }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void one_that_passed_over_its_failure_is_not_committed() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            catchThrowable(Branch::refused);
        }), "A statement failed, the block passed over it, and it was committed: half of a loan. A step asks whether something failed, and so does"
            + " connection(); loan.connection() does not.")
            .as("A statement failed, the block passed over it, and the caller hears of something else than that nothing can be committed.")
            .isInstanceOf(DatabaseError.class);
        assertThat(branch.copies(branch.hall)).as("A statement failed inside, and the block's half is in the database.").isEqualTo(3);
    }
}
