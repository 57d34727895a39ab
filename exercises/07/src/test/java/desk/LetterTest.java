package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Stop;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.*;

@Exercise(value = "07.2", title = "Your turn: what waits for the commit")
@ReadAgain("Step 3: a letter cannot be undone")
class LetterTest {

    private final Branch branch = new Branch();
    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void close() { branch.close(); }

    private void letter(String text) { Database.onCommit(() -> sent.add(text)); }

    @Test
    void a_block_runs_and_gives_its_result() {
        assertThat(Database.<String>atomic(() -> {
            Branch.put(branch.hall, 2);
            return "lent";
        })).as("begin gives what the transaction gives.").isEqualTo("lent");
        assertThat(branch.copies(branch.hall)).as("The block ended well, and is not in the database.").isEqualTo(2);
    }

    @Test
    @ReadAgain("Step 1: one connection for a block")
    void a_block_keeps_one_connection() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            Branch.put(branch.upstairs, 1);
        });

        assertThat(branch.calls().stream().map(Branch.Call::connection).distinct().count())
            .as("All of a block runs on one connection: set the transaction as the thread's.").isEqualTo(1);
    }

    @Test
    @ReadAgain("Step 2: how a block ends")
    void a_block_that_throws_is_undone() {
        catchThrowable(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            throw new Stop();
        }));

        assertThat(branch.copies(branch.hall)).as("The block threw, and its half is in the database. transaction.run(block) begins and commits;"
            + " block.get() alone does neither.").isEqualTo(3);
    }

    @Test
    @ReadAgain("Step 1: one connection for a block")
    void a_thread_forgets_a_transaction_that_failed() {
        catchThrowable(() -> Database.atomic(() -> {
            throw new Stop();
        }));

        assertThat(branch.database.isInTransaction()).as("The block threw, and the thread is still in its transaction: whatever it does next is lost.")
            .isFalse();

        catchThrowable(() -> Database.atomic(() -> {
            throw new StackOverflowError();
        }));
        assertThat(branch.database.isInTransaction()).as("A StackOverflowError ended the block, and the thread is still in its transaction. A finally"
            + " runs whatever was thrown.").isFalse();
    }

    @Test
    @ReadAgain("Step 2: how a block ends")
    void what_the_block_throws_is_heard_as_it_is() {
        Stop stop = new Stop();

        assertThat(catchThrowable(() -> Database.atomic(() -> {
            throw stop;
        }))).as("The caller shall hear what the block threw: that very object, in no wrapping, and not nothing.").isSameAs(stop);
    }

    @Test
    void without_a_block_it_runs_at_once() {
        letter("enjoy Emma");

        assertThat(sent).as("There is no transaction, so nothing to wait for: run it.").isEqualTo(List.of("enjoy Emma"));
    }

    @Test
    void in_a_block_it_waits_for_the_commit() {
        Database.atomic(() -> {
            letter("enjoy Emma");
            assertThat(sent).as("The block is not over, and the letter is out.").isEmpty();
        });

        assertThat(sent).as("The block is committed, and the letter did not go out, or went twice.").isEqualTo(List.of("enjoy Emma"));
    }

    @Test
    void letters_go_in_their_order() {
        Database.atomic(() -> {
            letter("1");
            letter("2");
            letter("3");
        });

        assertThat(sent).as("What was registered first runs first.").isEqualTo(List.of("1", "2", "3"));

        sent.clear();
        Runnable same = () -> sent.add("enjoy Emma");
        Database.atomic(() -> {
            Database.onCommit(same);
            Database.onCommit(same);
        });
        assertThat(sent).as("What was registered twice goes out twice.").isEqualTo(List.of("enjoy Emma", "enjoy Emma"));
    }

    @Test
    void it_waits_for_the_outermost_block() {
        Database.atomic(() -> {
            Database.atomic(() -> letter("inner"));
            assertThat(sent).as("An inner block ends, and nothing is committed yet.").isEmpty();
        });

        assertThat(sent).isEqualTo(List.of("inner"));
    }

    @Test
    void it_never_runs_when_the_block_throws() {
        catchThrowable(() -> Database.atomic(() -> {
            letter("a lie");
            throw new Stop();
        }));

        assertThat(sent).as("The block was undone, and its letter went out.").isEmpty();
        Database.atomic(() -> letter("true"));
        assertThat(sent).as("Each transaction has letters of its own.").isEqualTo(List.of("true"));
    }

    @Test
    void each_desk_has_its_own() {
        Database.atomic(() -> {
            letter("mine");
            CompletableFuture.runAsync(() -> Database.atomic(() -> letter("theirs"))).join();
            assertThat(sent).as("Another desk's block was committed. Its letters go out then, and none of this one's: each transaction has a list of its own.")
                .isEqualTo(List.of("theirs"));
        });

        assertThat(sent).as("Another desk's block ended in between, and this one's letters did not go out, or others did: each transaction has a list of"
            + " its own.").isEqualTo(List.of("theirs", "mine"));
    }

    @Test
    void it_never_runs_when_the_commit_is_refused() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            letter("a lie");
            branch.failing.put("commit", "40001");
        }), "The database could not commit, and nobody heard of it.").as("The database could not commit, and the caller hears of something else.")
            .isInstanceOf(DatabaseError.class);

        assertThat(sent).as("The database could not commit, and the letter went out.").isEmpty();
    }

    @Test
    void it_sees_what_others_see() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            Database.onCommit(() -> sent.add("on the shelf " + CompletableFuture.supplyAsync(() -> branch.copies(branch.hall)).join()));
        });

        assertThat(sent).as("When a letter goes out, everybody can see what it is about.").isEqualTo(List.of("on the shelf 2"));
    }

    @Test
    void it_is_in_no_transaction() {
        Database.atomic(() -> Database.onCommit(() -> sent.add("in a transaction? " + branch.database.isInTransaction())));

        assertThat(sent).as("The transaction has ended, and the thread still believes to be in it: run the actions behind the finally.")
            .isEqualTo(List.of("in a transaction? false"));
    }

    @Test
    void what_it_writes_is_kept() {
        Database.atomic(() -> Database.onCommit(() -> Branch.put(branch.upstairs, 7)));

        assertThat(branch.copies(branch.upstairs)).as("An action wrote after the commit, and on the way home it was rolled back.").isEqualTo(7);
    }

    @Test
    void it_may_open_a_block_of_its_own() {
        Database.atomic(() -> Database.onCommit(() -> Database.atomic(() -> letter("from the second block"))));

        assertThat(sent).as("An action may open a block, which has letters of its own.").isEqualTo(List.of("from the second block"));
    }

    @Test
    void the_connection_is_given_back_before() {
        Database.atomic(() -> Database.onCommit(() -> sent.addAll(branch.whatWasDone())));

        assertThat(sent).as("A letter may take long. The connection shall be at home by then, for others.").endsWith("close");
    }

    @Test
    void one_that_throws_undoes_nothing_and_is_heard() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            Database.onCommit(() -> {
                throw new Stop();
            });
            letter("later");
        }), "An action threw, and nobody heard of it.").as("An action threw, and the caller hears of something else.")
            .isInstanceOf(Stop.class);

        assertThat(branch.copies(branch.hall)).as("It is committed: what a letter throws undoes nothing.").isEqualTo(2);
        assertThat(sent).as("What an action throws goes to the caller at once; later ones do not run.").isEmpty();
    }

    @Test
    @ReadAgain("Step 2: how a block ends")
    void a_connection_that_cannot_be_given_back_does_not_hide_why() {
        Throwable heard = catchThrowable(() -> Database.atomic(() -> {
            branch.failing.put("rollback", "58000");
            throw new Stop();
        }));

        assertThat(heard).as("The connection could not be given back, and that hides why the block failed. try with resources keeps both errors.")
            .isInstanceOf(Stop.class);
        assertThat(heard.getSuppressed()).as("The connection could not be given back, and nobody hears of that: no suppressed error.").hasSize(1);
    }
}
