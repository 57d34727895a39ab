package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Library;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.IntegrityError;
import bookworm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** All or nothing, and within it parts that are all or nothing in turn. */
@Contract
@SuppressWarnings("try")
class TransactionTest extends TaggedLibrary {

    private static <T> T inAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start()).join();
    }

    // Commit and rollback

    @Test
    void a_block_that_ends_well_is_kept() {
        Database.atomic(() -> {
            add("a");
            add("b");
        });

        assertThat(tags()).containsExactly("a", "b");
    }

    @Test
    void a_block_that_throws_leaves_nothing_behind() {
        add("before");

        rolledBack(() -> {
            add("a");
            Tag.objects.filter("name", "before").delete();
        });

        assertThat(tags()).containsExactly("before");
    }

    @Test
    void a_block_gives_its_result() {
        assertThat(Database.<Long>atomic(() -> Tag.objects.count())).isZero();
    }

    @Test
    void a_block_sees_what_it_wrote() {
        Database.atomic(() -> {
            add("a");
            assertThat(tags()).containsExactly("a");
        });
    }

    @Test
    void an_exception_passes_through_as_it_is() {
        Stop stop = new Stop();

        assertThatThrownBy(() -> Database.atomic(() -> {
            throw stop;
        })).isSameAs(stop).hasNoSuppressedExceptions();
    }

    @Test
    void an_error_rolls_back_too() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);

        assertThat(tags()).isEmpty();
    }

    @Test
    void a_database_error_rolls_back_the_block_and_passes_through() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            add("a");
        })).isInstanceOf(IntegrityError.class);

        assertThat(tags()).isEmpty();
    }

    @Test
    void without_a_block_each_statement_stands_for_itself() {
        add("a");
        assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);

        assertThat(tags()).containsExactly("a");
    }

    @Test
    void after_a_rollback_the_next_block_starts_afresh() {
        rolledBack(() -> add("a"));
        Database.atomic(() -> add("b"));

        assertThat(tags()).containsExactly("b");
    }

    // Blocks in blocks

    @Test
    void an_inner_block_that_throws_is_undone_alone() {
        Database.atomic(() -> {
            add("outer");
            rolledBack(() -> add("inner"));
            add("after");
        });

        assertThat(tags()).containsExactly("after", "outer");
    }

    @Test
    void an_inner_block_goes_with_the_outer_one() {
        rolledBack(() -> Database.atomic(() -> add("inner")));

        assertThat(tags()).isEmpty();
    }

    @Test
    void blocks_nest_deeper() {
        Database.atomic(() -> {
            add("1");
            rolledBack(() -> {
                add("2");
                Database.atomic(() -> add("3"));
                rolledBack(() -> add("4"));
            });
            Database.atomic(() -> {
                add("5");
                rolledBack(() -> add("6"));
            });
        });

        assertThat(tags()).containsExactly("1", "5");
    }

    @Test
    void a_breach_inside_an_inner_block_lets_the_outer_one_go_on() {
        Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> Database.atomic(() -> add("a"))).isInstanceOf(IntegrityError.class);
            add("b");
        });

        assertThat(tags()).containsExactly("a", "b");
    }

    // After the commit

    @Test
    void on_commit_runs_after_the_outermost_block() {
        Database.atomic(() -> {
            Database.atomic(() -> Database.onCommit(() -> ran.add("inner")));
            Database.onCommit(() -> ran.add("outer"));
            assertThat(ran).as("nothing is committed yet").isEmpty();
        });

        assertThat(ran).containsExactly("inner", "outer");
    }

    @Test
    void on_commit_sees_what_was_committed_from_any_thread() {
        Database.atomic(() -> {
            add("a");
            Database.onCommit(() -> ran.addAll(inAnotherThread(TransactionTest::tags)));
        });

        assertThat(ran).containsExactly("a");
    }

    @Test
    void on_commit_does_not_run_after_a_rollback() {
        rolledBack(() -> Database.onCommit(() -> ran.add("never")));
        Database.atomic(() -> add("a"));

        assertThat(ran).isEmpty();
    }

    @Test
    void on_commit_does_not_run_when_its_inner_block_was_rolled_back() {
        Database.atomic(() -> {
            Database.onCommit(() -> ran.add("before"));
            rolledBack(() -> {
                Database.onCommit(() -> ran.add("never"));
                Database.atomic(() -> Database.onCommit(() -> ran.add("nor this")));
            });
            Database.onCommit(() -> ran.add("after"));
        });

        assertThat(ran).containsExactly("before", "after");
    }

    @Test
    void on_commit_runs_at_once_outside_a_block() {
        Database.onCommit(() -> ran.add("now"));

        assertThat(ran).containsExactly("now");
    }

    @Test
    void on_commit_may_write_in_a_block_of_its_own() {
        Database.atomic(() -> Database.onCommit(() -> Database.atomic(() -> add("later"))));

        assertThat(tags()).containsExactly("later");
    }

    @Test
    void an_on_commit_that_throws_undoes_nothing() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            Database.onCommit(() -> {
                throw new Stop();
            });
        })).isInstanceOf(Stop.class);

        assertThat(tags()).containsExactly("a");
    }

    // Threads and connections

    @Test
    void another_thread_sees_nothing_before_the_commit() {
        Database.atomic(() -> {
            add("a");
            assertThat(inAnotherThread(TransactionTest::tags)).isEmpty();
        });

        assertThat(inAnotherThread(TransactionTest::tags)).containsExactly("a");
    }

    @Test
    void another_thread_writes_outside_this_ones_block() {
        rolledBack(() -> inAnotherThread(() -> {
            add("theirs");
            return null;
        }));

        assertThat(tags()).containsExactly("theirs");
    }

    @Test
    void a_block_is_no_query() {
        try (QueryLog queries = QueryLog.capture()) {
            Database.atomic(() -> Database.atomic(() -> add("a")));
            assertThat(queries.count()).isEqualTo(1);
        }
    }

    @Test
    void a_pool_gets_its_connections_back_and_committing_by_themselves() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "", "");
        pool.setMaxConnections(1);
        try (Database pooled = Database.open(pool)) {
            Schema.create(Library.MODELS);
            Database.atomic(() -> add("a"));
            rolledBack(() -> add("b"));

            assertThat(pool.getActiveConnections()).as("connections not given back").isZero();
            try (Connection next = pool.getConnection()) {
                assertThat(next.getAutoCommit()).isTrue();
            }
            assertThat(tags()).containsExactly("a");
        } finally {
            pool.dispose();
        }
    }

    @Test
    void a_block_keeps_to_one_connection() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "", "");
        try (Database pooled = Database.open(pool)) {
            Database.atomic(() -> {
                Schema.create(Library.MODELS);
                add("a");
                Database.atomic(() -> add("b"));
                assertThat(pool.getActiveConnections()).isEqualTo(1);
            });
        } finally {
            pool.dispose();
        }
    }

    @Test
    void a_failing_block_in_another_thread_leaves_this_ones_alone() {
        AtomicBoolean failed = new AtomicBoolean();
        Database.atomic(() -> {
            add("mine");
            inAnotherThread(() -> {
                rolledBack(() -> { });
                failed.set(true);
                return null;
            });
        });

        assertThat(failed).isTrue();
        assertThat(tags()).containsExactly("mine");
    }
}
