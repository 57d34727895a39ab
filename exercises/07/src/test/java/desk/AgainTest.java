package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Stop;
import java.sql.SQLException;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "07.5", title = "Once more, if another desk was in the way")
@ReadAgain("Step 2: how a block ends")
class AgainTest {

    private final Branch branch = new Branch();
    private int runs;
    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void close() { branch.close(); }

    @Test
    void a_block_that_ends_well_runs_once() {
        String result = Again.atomic(3, () -> {
            runs++;
            Branch.put(branch.hall, 2);
            return "lent";
        });

        assertThat(result).as("The block's result did not come back.").isEqualTo("lent");
        assertThat(runs).as("It ended well: once is enough.").isEqualTo(1);
        assertThat(branch.copies(branch.hall)).as("It ended well, and is not in the database.").isEqualTo(2);
    }

    @Test
    void after_a_conflict_it_runs_anew() {
        String result = heard(() -> Again.atomic(3, () -> {
            conflictAt(1);
            return "lent";
        }), "The first try met a conflict, and was the last.");

        assertThat(runs).as("A conflict, and then none: two tries.").isEqualTo(2);
        assertThat(result).as("The second try ended well, and its result did not come back.").isEqualTo("lent");
    }

    @Test
    void a_failed_try_leaves_nothing() {
        heard(() -> Again.atomic(3, () -> {
            Shelf.objects.create(shelf -> shelf.name = "try " + (runs + 1));
            conflictAt(1);
            return null;
        }), "The first try met a conflict, and was the last.");

        assertThat(branch.database.query(Sql.of("SELECT \"name\" FROM \"desk_shelf\" WHERE \"name\" LIKE 'try%'"), row -> row.getString(1)))
            .as("A try that met a conflict is undone before the next begins, and only the last is kept.").isEqualTo(List.of("try 2"));
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void each_try_is_a_transaction_of_its_own() {
        heard(() -> Again.atomic(3, () -> {
            conflictAt(1);
            return null;
        }), "The first try met a conflict, and was the last.");

        assertThat(branch.whatWasDone().stream().filter("setAutoCommit false"::equals).count())
            .as("A conflict has spoiled the whole transaction; the next try needs a new one. Try around the transaction, not within it.").isEqualTo(2);
    }

    @Test
    void it_is_tried_so_many_times_and_no_more() {
        assertThatThrownBy(() -> Again.atomic(3, () -> {
            conflictAt(1, 2, 3, 4, 5);
            return null;
        }), "Each try met a conflict, and nobody heard of it.").as("After the last try the caller hears of the conflict that this one met.")
            .isInstanceOf(DatabaseError.class).hasMessageContaining("try " + runs);

        assertThat(runs).as("Three times at most.").isEqualTo(3);
    }

    @Test
    void the_caller_says_how_many_times() {
        heard(() -> Again.atomic(5, () -> {
            conflictAt(1, 2, 3, 4);
            return null;
        }), "The caller allowed five tries, and the fifth would have ended well.");
        assertThat(runs).as("Four conflicts, and then none: five tries.").isEqualTo(5);

        runs = 0;
        catchThrowable(() -> Again.atomic(1, () -> {
            conflictAt(1);
            return null;
        }));
        assertThat(runs).as("The caller allowed one try.").isEqualTo(1);
    }

    @Test
    @ReadAgain("Step 4: a failure is not forgotten")
    void a_conflict_that_the_block_passed_over_counts_as_well() {
        branch.before = word -> {
            if (word.equals("UPDATE")) {
                branch.before = next -> { };
                throw new SQLException("another desk was faster", "40001");
            }
        };
        heard(() -> Again.atomic(3, () -> {
            runs++;
            catchThrowable(() -> Branch.put(branch.hall, 2));
            Branch.put(branch.hall, 1);
            return null;
        }), "A statement met a conflict, the block passed over that, and the next statement was refused because of it. isConflict looks for the conflict"
            + " in all causes.");

        assertThat(runs).as("The first try met a conflict: two tries.").isEqualTo(2);
    }

    @Test
    void other_errors_are_heard_at_once() {
        assertThatThrownBy(() -> Again.atomic(3, () -> {
            runs++;
            Branch.refused();
            return null;
        }), "The database refused a row, and nobody heard of it.").as("The database refused a row, and the caller hears of something else.")
            .isInstanceOf(IntegrityError.class);
        assertThat(runs).as("There is a hall already, and there will be one at the next try: only a conflict is worth another.").isEqualTo(1);

        runs = 0;
        assertThatThrownBy(() -> Again.atomic(3, () -> {
            runs++;
            throw new Stop();
        }), "The block threw, and nobody heard of it.").as("The block threw, and the caller hears of something else.")
            .isInstanceOf(Stop.class);
        assertThat(runs).as("What the block throws by itself is no conflict.").isEqualTo(1);

        runs = 0;
        assertThatThrownBy(() -> Again.atomic(3, () -> {
            runs++;
            return branch.database.query(Sql.of("SELECT \"nosuch\" FROM \"desk_shelf\""), row -> 1);
        }), "The database knows no such column, and nobody heard of it.").as("The database knows no such column, and the caller hears of something else.")
            .isInstanceOf(DatabaseError.class).hasMessageContaining("nosuch");
        assertThat(runs).as("There is no such column, and there will be none at the next try: not every DatabaseError is a conflict. Ask isConflict.")
            .isEqualTo(1);
    }

    @Test
    void a_conflict_at_the_commit_counts_as_well() {
        branch.failing.put("commit", "40001");
        heard(() -> Again.atomic(3, () -> {
            if (++runs == 2) {
                branch.failing.clear();
            }
            return null;
        }), "A database may say only at the COMMIT that another was in the way. Catch it around the transaction.");

        assertThat(runs).as("The first COMMIT met a conflict: two tries.").isEqualTo(2);
    }

    @Test
    @ReadAgain("Step 3: a letter cannot be undone")
    void letters_of_failed_tries_are_not_sent() {
        heard(() -> Again.atomic(3, () -> {
            String letter = "letter of try " + (runs + 1);
            Database.onCommit(() -> sent.add(letter));
            conflictAt(1);
            return null;
        }), "The first try met a conflict, and was the last.");

        assertThat(sent).as("One loan, one letter.").isEqualTo(List.of("letter of try 2"));
    }

    @Test
    @ReadAgain("Step 5: a block in a block")
    void inside_of_a_transaction_nothing_runs() {
        assertThatThrownBy(() -> Database.atomic(() -> Again.atomic(3, () -> runs++)),
            "It ran inside of a transaction, as a savepoint. What it would have to begin anew is the caller's.")
            .as("It was refused inside of a transaction, and not by a DatabaseError.").isInstanceOf(DatabaseError.class);

        assertThat(runs).as("It was refused, but only after it had run.").isZero();
    }

    private void conflictAt(Integer... tries) {
        runs++;
        if (List.of(tries).contains(runs)) {
            throw DatabaseError.from(new SQLException("another desk was faster, at try " + runs, "40001"), "UPDATE");
        }
    }

    private static <T> T heard(java.util.function.Supplier<T> action, String overlooked) {
        try {
            return action.get();
        } catch (DatabaseError e) {
            throw new AssertionError(overlooked, e);
        }
    }
}
