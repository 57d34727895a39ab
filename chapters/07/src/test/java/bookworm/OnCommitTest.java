package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import org.junit.jupiter.api.Test;

/** What waits for the commit, such as a letter that nobody can take back. */
class OnCommitTest extends TaggedLibrary {

    private void afterCommit(String name) { Database.onCommit(() -> ran.add(name)); }

    @Test
    void it_runs_after_the_outermost_block_not_at_the_end_of_its_own() {
        Database.atomic(() -> {
            Database.atomic(() -> afterCommit("inner"));
            afterCommit("outer");
            assertThat(ran).as("nothing is committed yet").isEmpty();
        });

        assertThat(ran).containsExactly("inner", "outer");
    }

    @Test
    void it_sees_what_was_committed_as_others_do() {
        Database.atomic(() -> {
            add("a");
            Database.onCommit(() -> ran.addAll(inAnotherThread(this::tags)));
        });

        assertThat(ran).containsExactly("a");
    }

    @Test
    void it_runs_once() {
        Database.atomic(() -> afterCommit("letter"));
        Database.atomic(() -> add("a"));

        assertThat(ran).containsExactly("letter");
    }

    @Test
    void it_never_runs_after_a_rollback() {
        rolledBack(() -> afterCommit("never"));
        Database.atomic(() -> add("a"));

        assertThat(ran).isEmpty();
    }

    @Test
    void it_goes_with_the_inner_block_that_registered_it() {
        Database.atomic(() -> {
            afterCommit("before");
            rolledBack(() -> {
                afterCommit("never");
                Database.atomic(() -> afterCommit("nor this"));
            });
            afterCommit("after");
        });

        assertThat(ran).containsExactly("before", "after");
    }

    @Test
    void outside_a_block_it_runs_at_once() {
        afterCommit("now");

        assertThat(ran).containsExactly("now");
    }

    @Test
    void it_may_write_in_a_block_of_its_own() {
        Database.atomic(() -> Database.onCommit(() -> Database.atomic(() -> add("later"))));

        assertThat(tags()).containsExactly("later");
    }

    @Test
    void one_that_throws_undoes_nothing_and_keeps_the_later_ones_from_running() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            Database.onCommit(() -> {
                throw new Stop();
            });
            afterCommit("never");
        })).isInstanceOf(Stop.class);

        assertThat(tags()).containsExactly("a");
        assertThat(ran).isEmpty();
    }
}
