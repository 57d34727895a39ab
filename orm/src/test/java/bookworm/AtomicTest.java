package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Tag;
import bookworm.db.Atomic;
import bookworm.db.Database;
import bookworm.db.Isolation;
import bookworm.db.Sql;
import bookworm.errors.ConflictError;
import bookworm.errors.DatabaseError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What may be chosen for a transaction. */
@SuppressWarnings("try")
class AtomicTest extends TaggedLibrary {

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work, task -> new Thread(task).start()).join();
    }

    /** Reads a row, lets another change it meanwhile for the first so many times, and changes it then. */
    private void changeAfterOthers(int times) {
        ran.add("try");
        Tag tag = Tag.objects.get("name__startswith", "a");
        if (ran.size() <= times) {
            inAnotherThread(() -> Tag.objects.filter("pk", tag.id).update("name", "a" + ran.size()));
        }
        tag.name += "!";
        tag.save();
    }

    private String isolation() {
        return library.query(Sql.of("SELECT ISOLATION_LEVEL FROM INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID = SESSION_ID()"),
            row -> row.getString(1)).get(0);
    }

    // Isolation

    @Test
    void a_repeatable_read_sees_what_was_there_when_it_began() {
        Database.atomic(Atomic.with().isolation(Isolation.REPEATABLE_READ), () -> {
            assertThat(tags()).isEmpty();
            inAnotherThread(() -> add("a"));
            assertThat(tags()).isEmpty();
        });

        assertThat(tags()).containsExactly("a");
    }

    @Test
    void the_isolation_is_the_databases_own_again_afterwards() {
        String before = isolation();
        assertThat(Database.<String>atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> isolation()))
            .isEqualTo("SERIALIZABLE");
        assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(isolation()).isEqualTo(before);
    }

    // Retries

    @Test
    void a_transaction_that_lost_against_another_runs_again() {
        add("a");

        Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE).retries(3), () -> changeAfterOthers(2));

        assertThat(ran).hasSize(3);
        assertThat(tags()).containsExactly("a2!");
    }

    @Test
    void it_gives_up_after_as_many_tries_as_it_was_given() {
        add("a");

        assertThatThrownBy(() ->
            Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE).retries(2), () -> changeAfterOthers(9)))
            .isInstanceOf(ConflictError.class).hasMessageContaining("Tried 3 times.").hasMessageContaining("Tag:");
        assertThat(ran).hasSize(3);
    }

    @Test
    void without_retries_the_error_comes_at_once() {
        add("a");

        assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> changeAfterOthers(1)))
            .isInstanceOf(ConflictError.class).hasMessageStartingWith("Tag:");
        assertThat(ran).hasSize(1);
    }

    @Test
    void no_other_failure_is_tried_again() {
        assertThatThrownBy(() -> Database.atomic(Atomic.with().retries(3), () -> {
            ran.add("try");
            add("a");
            add("a");
        })).isInstanceOf(DatabaseError.class);

        assertThat(ran).hasSize(1);
    }

    @Test
    void what_a_lost_try_wanted_to_run_after_its_commit_is_forgotten() {
        add("a");
        List<String> told = new ArrayList<>();

        Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE).retries(3), () -> {
            int attempt = ran.size() + 1;
            Database.onCommit(() -> told.add("commit of " + attempt));
            changeAfterOthers(1);
        });

        assertThat(told).containsExactly("commit of 2");
    }

    @Test
    void a_conflict_in_an_inner_block_cannot_be_passed_over() {
        add("a");

        assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> {
            add("b");
            assertThatThrownBy(() -> Database.atomic(() -> changeAfterOthers(1))).isInstanceOf(ConflictError.class);
            add("c");
        })).isInstanceOf(DatabaseError.class);
        assertThat(tags()).as("b is gone with the conflict, so c must not stand alone").containsExactly("a1");
    }

    // Blocks in blocks

    @Test
    void a_durable_block_runs_outside_of_others_only() {
        Database.atomic(Atomic.with().durable(), () -> add("a"));

        assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(Atomic.with().durable(), () -> add("b"))))
            .isInstanceOf(DatabaseError.class).hasMessageContaining("durable");
        assertThat(tags()).containsExactly("a");
    }

    @Test
    void an_inner_block_cannot_choose_what_is_the_whole_transactions() {
        List<Atomic> refused = List.of(Atomic.with().isolation(Isolation.SERIALIZABLE), Atomic.with().retries(1));

        for (Atomic options : refused) {
            assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(options, () -> add("a"))))
                .isInstanceOf(DatabaseError.class).hasMessageContaining("outermost block");
        }
        assertThat(tags()).isEmpty();
    }

    @Test
    void options_are_values() {
        Atomic retried = Atomic.with().retries(1);

        assertThat(retried.durable()).isEqualTo(Atomic.with().durable().retries(1));
        assertThat(retried).as("after another was made of it").isEqualTo(Atomic.with().retries(1));
    }
}
