package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Stop;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "07.3", title = "Your turn: a block in a block")
@ReadAgain("Step 5: a block in a block")
class InnerBlockTest {

    private final Branch branch = new Branch();
    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void close() { branch.close(); }

    private void letter(String text) { Database.onCommit(() -> sent.add(text)); }

    /** Runs an inner block, and lets it throw at its end. */
    private static void undone(Runnable block) {
        assertThatThrownBy(() -> Database.atomic(() -> {
            block.run();
            throw new Stop();
        }), "An inner block threw, and its caller did not hear of it.").as("An inner block threw, and its caller hears of something else.")
            .isInstanceOf(Stop.class);
    }

    @Test
    void an_inner_block_gives_its_result() {
        String result = Database.atomic(() -> Database.<String>atomic(() -> "lent"));

        assertThat(result).as("The inner block's result did not come back.").isEqualTo("lent");
    }

    @Test
    void one_that_throws_is_undone_alone() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            undone(() -> Branch.put(branch.upstairs, 1));
        });

        assertThat(branch.copies(branch.upstairs)).as("The inner block threw, and what it did was kept: nothing went back to a savepoint of its own.").isZero();
        assertThat(branch.copies(branch.hall)).as("Only the inner block threw. What came before it shall be kept.").isEqualTo(2);
    }

    @Test
    void one_that_ended_well_goes_with_the_outer() {
        catchThrowable(() -> Database.atomic(() -> {
            Database.atomic(() -> Branch.put(branch.upstairs, 1));
            throw new Stop();
        }));

        assertThat(branch.copies(branch.upstairs)).as("The outer block threw, so nothing is kept. A savepoint that is released commits nothing.")
            .isZero();
    }

    @Test
    void an_error_is_undone_as_well() {
        Database.atomic(() -> {
            try {
                Database.atomic(() -> {
                    Branch.put(branch.upstairs, 1);
                    throw new StackOverflowError();
                });
            } catch (StackOverflowError e) {
                // The outer block goes on.
            }
        });

        assertThat(branch.copies(branch.upstairs)).as("A StackOverflowError is no exception, and the inner block's half was kept. Catch Throwable.").isZero();
    }

    @Test
    void after_a_refused_statement_the_outer_block_goes_on() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            assertThatThrownBy(() -> Database.atomic(Branch::refused), "The database refused, and nobody heard of it.")
                .as("The database refused a statement, and the caller hears of something else. After a failure every step is refused: one that goes"
                    + " back hides why. rollback(savepoint, thrown) is no step.").isInstanceOf(IntegrityError.class);
            assertDone(() -> Branch.put(branch.upstairs, 1),
                "What failed is undone with its block, and the outer one cannot go on. Go back by rollback(savepoint, thrown): it forgets the failure.");
        });

        assertThat(branch.copies(branch.hall)).as("The outer block's first change is lost.").isEqualTo(2);
        assertThat(branch.copies(branch.upstairs)).as("The outer block's second change is lost.").isEqualTo(1);
    }

    @Test
    void each_goes_back_to_its_own_savepoint() {
        catchThrowable(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            catchThrowable(() -> Database.atomic(() -> {
                Branch.put(branch.hall, 1);
                Database.atomic(() -> Branch.put(branch.upstairs, 1));
                throw new Stop();
            }));
            catchThrowable(() -> Database.atomic(() -> {
                Branch.put(branch.upstairs, 5);
                throw new Stop();
            }));
        }));

        assertCopies(2, 0);
    }

    @Test
    void one_deep_inside_is_undone_alone() {
        Database.atomic(() -> Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            undone(() -> Branch.put(branch.upstairs, 1));
        }));

        assertCopies(2, 0);
    }

    @Test
    void one_that_throws_after_another_goes_back_to_its_own_savepoint() {
        Database.atomic(() -> undone(() -> {
            Branch.put(branch.hall, 2);
            undone(() -> Branch.put(branch.upstairs, 1));
        }));

        assertCopies(3, 0);
    }

    private void assertCopies(int hall, int upstairs) {
        assertThat(List.of(branch.copies(branch.hall), branch.copies(branch.upstairs)))
            .as("A block went back to the savepoint of another, or released it. Each block sets one of its own, which nobody else names; and whatever"
                + " becomes of the block, its savepoint leaves the stack.").isEqualTo(List.of(hall, upstairs));
    }

    @Test
    void a_savepoint_is_released() {
        Database.atomic(() -> Database.atomic(() -> Branch.put(branch.upstairs, 1)));

        assertThat(branch.whatWasDone()).as("The inner block ended well, and its savepoint is still there. A thousand blocks leave a thousand of them.")
            .contains("releaseSavepoint");
    }

    @Test
    void one_that_cannot_be_released_is_undone() {
        Database.atomic(() -> {
            Branch.put(branch.hall, 2);
            assertThatThrownBy(() -> Database.atomic(() -> {
                Branch.put(branch.upstairs, 1);
                branch.failing.put("releaseSavepoint", "58000");
            }), "The database could not release the savepoint, and nobody heard of it.")
                .as("The database could not release the savepoint, and the caller hears of something else. Is that savepoint still on the stack, for"
                    + " going back?").isInstanceOf(DatabaseError.class).hasMessageContaining("releaseSavepoint does not work");
            branch.failing.clear();
            assertDone(() -> Branch.put(branch.hall, 1),
                "The savepoint could not be released. To go back to it undoes the inner block, and then the outer one goes on; here it cannot. RELEASE belongs"
                    + " into the try, and what the catch does may not fail by it once more.");
        });

        assertThat(branch.copies(branch.upstairs)).as("The inner block did not end well, and what it did was kept.").isZero();
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void one_that_passed_over_its_failure_does_not_end_well() {
        assertDone(() -> Database.atomic(() -> {
            assertThatThrownBy(() -> Database.atomic(() -> {
                Branch.put(branch.upstairs, 1);
                catchThrowable(Branch::refused);
            }), "A statement failed inside, and the block passed over it and ended well. RELEASE is a step: it asks whether something failed.")
                .as("A statement failed inside, and the caller of the block hears of something else.").isInstanceOf(DatabaseError.class);
        }), "RELEASE was refused, and nobody went back to the savepoint: the outer block cannot go on. RELEASE belongs into the try.");

        assertThat(branch.copies(branch.upstairs)).as("The inner block failed, and its half was kept.").isZero();
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void none_begins_after_a_failure() {
        List<String> ran = new ArrayList<>();
        Throwable heard = catchThrowable(() -> Database.atomic(() -> Database.atomic(() -> {
            catchThrowable(Branch::refused);
            Database.atomic(() -> ran.add("inner"));
        })));

        assertThat(ran).as("A statement has failed, and a block began after it.").isEmpty();
        assertThat(heard).as("No savepoint could be set, and the caller hears of something else. Begin the try behind it: a catch"
            + " that has no savepoint of its own takes another's.").isInstanceOf(DatabaseError.class).hasMessageContaining("can only be rolled back");
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void one_that_could_not_begin_undoes_nothing_of_others() {
        List<Throwable> afterIt = new ArrayList<>();
        catchThrowable(() -> Database.atomic(() -> {
            Branch.put(branch.upstairs, 1);
            Database.atomic(() -> {
                catchThrowable(Branch::refused);
                catchThrowable(() -> Database.atomic(() -> { }));
                afterIt.add(catchThrowable(() -> Branch.put(branch.upstairs, 2)));
            });
        }));

        assertThat(afterIt).as("A block that could not set its savepoint went back to one, and that is another block's. Begin the try behind it.")
            .hasOnlyElementsOfType(DatabaseError.class);
    }

    @Test
    @ReadAgain("Step 3: a letter cannot be undone")
    void its_letters_are_undone_with_it() {
        Database.atomic(() -> {
            letter("before");
            undone(() -> {
                letter("a lie");
                Database.atomic(() -> letter("another"));
            });
            Database.atomic(() -> letter("inside"));
            letter("after");
        });

        assertThat(sent).as("A letter of a block that was undone went out.").doesNotContain("a lie", "another");
        assertThat(sent).as("Only the letters of the block that was undone are taken back.").isEqualTo(List.of("before", "inside", "after"));
    }

    @Test
    @ReadAgain("Step 3: a letter cannot be undone")
    void a_letter_registered_twice_is_taken_back_once() {
        Runnable same = () -> sent.add("enjoy Emma");
        Database.atomic(() -> {
            Database.onCommit(same);
            undone(() -> Database.onCommit(same));
        });

        assertThat(sent).as("The same letter was registered before and inside of a block that was undone: one goes out. What is taken back is what stands"
            + " behind the place where the list ended, not what looks like it.").isEqualTo(List.of("enjoy Emma"));
    }

    @Test
    void a_rollback_that_fails_does_not_hide_why() {
        try {
            Database.atomic(() -> {
                branch.failing.put("rollback", "58000");
                undone(() -> Branch.put(branch.upstairs, 1));
            });
        } catch (DatabaseError e) {
            // The COMMIT is refused, as it should be.
        }

        branch.failing.clear();
        assertThat(branch.copies(branch.upstairs)).as("The inner block could not be undone, so nothing may be committed.").isZero();
    }

    private static void assertDone(Runnable action, String overlooked) {
        try {
            action.run();
        } catch (BookwormException e) {
            throw new AssertionError(overlooked, e);
        }
    }
}
