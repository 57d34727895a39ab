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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** What may be chosen for a transaction. */
@SuppressWarnings("try")
class AtomicTest extends TaggedLibrary {

    /** Longer than any statement of these tests, and far longer than the time that it is given. */
    private static final Sql ENDLESS =
        Sql.of("SELECT COUNT(*) FROM SYSTEM_RANGE(1, 100000000) A, SYSTEM_RANGE(1, 100000) B WHERE A.X * B.X = 7");

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

    // Reading only

    @Test
    void a_transaction_that_only_reads_refuses_to_write() {
        add("a");
        Atomic reading = Atomic.with().readOnly();

        assertThat(Database.<List<String>>atomic(reading, () -> tags())).containsExactly("a");
        assertThatThrownBy(() -> Database.atomic(reading, () -> add("b"))).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("only reads").hasMessageContaining("INSERT");
        assertThatThrownBy(() -> Database.atomic(reading, () -> Database.atomic(() -> Tag.objects.all().delete())))
            .isInstanceOf(DatabaseError.class).hasMessageContaining("only reads");
        add("c");
        assertThat(tags()).containsExactly("a", "c");
    }

    // Timeout

    @Test
    void a_statement_is_cut_off_when_the_transactions_time_is_over() {
        assertThatThrownBy(() -> Database.atomic(Atomic.with().timeout(Duration.ofMillis(200)), () -> {
            add("a");
            library.query(ENDLESS, row -> row.getLong(1));
        })).isInstanceOf(DatabaseError.class).hasMessageContaining("longer than its timeout of 200 ms");

        assertThat(tags()).isEmpty();
    }

    @Test
    void once_the_time_is_over_no_statement_runs_and_nothing_is_committed() {
        assertThatThrownBy(() -> Database.atomic(Atomic.with().timeout(Duration.ZERO), () -> {
            assertThatThrownBy(() -> add("a")).isInstanceOf(DatabaseError.class).hasMessageContaining("timeout of 0 ms");
        })).isInstanceOf(DatabaseError.class).hasMessageContaining("nothing is committed");

        assertThat(tags()).isEmpty();
    }

    @Test
    void the_next_statement_on_that_connection_has_all_the_time_it_wants() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "", "");
        pool.setMaxConnections(1);
        try (Database pooled = Database.open(pool)) {
            Database.atomic(Atomic.with().timeout(Duration.ofSeconds(7)), () ->
                assertThat(pooled.query(Sql.of("SELECT 1"), row -> row.getStatement().getQueryTimeout())).containsExactly(7));

            try (Connection next = pool.getConnection(); Statement statement = next.createStatement()) {
                assertThat(statement.getQueryTimeout()).as("the limit of the next statement").isZero();
            }
        } finally {
            pool.dispose();
        }
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
            Database.onRollback(() -> told.add("rollback of " + attempt));
            changeAfterOthers(1);
        });

        assertThat(told).containsExactly("rollback of 1", "commit of 2");
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
        List<Atomic> refused = List.of(Atomic.with().isolation(Isolation.SERIALIZABLE), Atomic.with().readOnly(),
            Atomic.with().timeout(Duration.ofSeconds(1)), Atomic.with().retries(1));

        for (Atomic options : refused) {
            assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(options, () -> add("a"))))
                .isInstanceOf(DatabaseError.class).hasMessageContaining("outermost block");
        }
        assertThat(tags()).isEmpty();
    }

    @Test
    void options_are_values() {
        Atomic reading = Atomic.with().readOnly();
        Atomic retried = Atomic.with().retries(1);

        Database.atomic(retried, () -> add("a"));
        assertThatThrownBy(() -> Database.atomic(reading.retries(2), () -> add("b"))).hasMessageContaining("only reads");
        assertThat(tags()).containsExactly("a");
    }
}
