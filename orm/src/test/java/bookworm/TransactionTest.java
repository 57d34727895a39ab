package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Library;
import books.Tag;
import bookworm.db.Atomic;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.DatabaseError;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All or nothing, and within it parts that are all or nothing in turn. */
@Contract
@SuppressWarnings("try")
class TransactionTest {

    private static final class Stop extends RuntimeException {
        Stop() {
            super("stop");
        }
    }

    private Database library;
    private final List<String> ran = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Library.openEmpty();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    private static List<String> tags() {
        return Tag.objects.all().orderBy("name").valuesFlat("name", String.class).list();
    }

    private static void rolledBack(Runnable block) {
        assertThatThrownBy(() -> Database.atomic(() -> {
            block.run();
            throw new Stop();
        })).isInstanceOf(Stop.class);
    }

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

    // After a failure

    @Test
    void after_a_statement_failed_no_other_runs_and_nothing_is_committed() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);
            assertThatThrownBy(Tag.objects::count).isInstanceOf(DatabaseError.class)
                .hasMessageContaining("can only be rolled back")
                .hasMessageContaining("Put what may fail into a Database.atomic of its own")
                .hasMessageContaining("What failed first: Tag: The database refused a statement: ");
        })).isInstanceOf(DatabaseError.class).hasMessageContaining("nothing is committed");

        assertThat(tags()).isEmpty();
    }

    @Test
    void a_wrong_read_breaks_a_transaction_as_a_wrong_write_does() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            assertThatThrownBy(() -> Tag.objects.raw("SELECT nosuch FROM books_tag")).isInstanceOf(DatabaseError.class);
            add("a");
        })).hasMessageContaining("What failed first").hasMessageContaining("nosuch");

        assertThat(tags()).isEmpty();
    }

    @Test
    void a_failure_that_never_reached_the_database_breaks_nothing() {
        Database.atomic(() -> {
            assertThatThrownBy(() -> Tag.objects.get("name", "none")).isInstanceOf(DoesNotExist.class);
            assertThatThrownBy(() -> Tag.objects.filter("nosuch", 1)).isInstanceOf(FieldError.class);
            add("a");
        });

        assertThat(tags()).containsExactly("a");
    }

    @Test
    void an_object_that_could_not_be_made_by_get_or_create_breaks_no_transaction() {
        Database.atomic(() -> {
            add("a");
            assertThat(Tag.objects.getOrCreate(Q.of("name__startswith", "b"), tag -> tag.name = "b").created()).isTrue();
            assertThatThrownBy(() -> Tag.objects.getOrCreate(Q.of("name__startswith", "c"), tag -> tag.name = "a"))
                .isInstanceOf(IntegrityError.class);
            add("d");
        });

        assertThat(tags()).containsExactly("a", "b", "d");
    }

    @Test
    void a_failure_in_a_block_without_a_savepoint_breaks_the_whole_transaction() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> Database.atomic(Atomic.with().withoutSavepoint(), () -> {
                throw new Stop();
            })).isInstanceOf(Stop.class);
            assertThatThrownBy(Tag.objects::count).hasMessageContaining("can only be rolled back");
        })).isInstanceOf(DatabaseError.class).hasMessageContaining("nothing is committed");

        assertThat(tags()).isEmpty();
    }

    @Test
    void a_savepoint_keeps_a_broken_block_from_breaking_what_is_around_it() {
        Database.atomic(() -> {
            add("kept");
            assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(Atomic.with().withoutSavepoint(), () -> add("kept"))))
                .isInstanceOf(IntegrityError.class);
            add("after");
        });

        assertThat(tags()).containsExactly("after", "kept");
    }

    // After a rollback

    @Test
    void on_rollback_runs_when_the_block_was_undone_and_its_connection_is_free() {
        rolledBack(() -> {
            add("a");
            Database.onRollback(() -> ran.add("tags: " + tags()));
            assertThat(ran).as("nothing is rolled back yet").isEmpty();
        });

        assertThat(ran).containsExactly("tags: []");
    }

    @Test
    void on_rollback_does_not_run_after_a_commit() {
        Database.atomic(() -> {
            Database.onRollback(() -> ran.add("never"));
            Database.atomic(() -> Database.onRollback(() -> ran.add("nor this")));
        });
        Database.onRollback(() -> ran.add("nor outside"));
        rolledBack(() -> add("a"));

        assertThat(ran).isEmpty();
    }

    @Test
    void on_rollback_runs_when_its_inner_block_or_one_around_it_was_rolled_back() {
        rolledBack(() -> {
            Database.onRollback(() -> ran.add("outer"));
            Database.atomic(() -> Database.onRollback(() -> ran.add("inner that ended well")));
            rolledBack(() -> Database.onRollback(() -> ran.add("inner")));
            assertThat(ran).containsExactly("inner");
        });

        assertThat(ran).containsExactly("inner", "outer", "inner that ended well");
    }

    @Test
    void what_on_rollback_throws_does_not_hide_why_it_ran() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            Database.onRollback(() -> {
                throw new IllegalStateException("cannot tidy up");
            });
            Database.onRollback(() -> ran.add("the next"));
            throw new Stop();
        })).isInstanceOf(Stop.class).satisfies(stop -> assertThat(stop.getSuppressed()).singleElement()
            .isInstanceOf(IllegalStateException.class));

        assertThat(ran).containsExactly("the next");
    }

    @Test
    void an_on_commit_that_throws_keeps_the_later_ones_from_running() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            Database.onCommit(() -> {
                throw new Stop();
            });
            Database.onCommit(() -> ran.add("never"));
        })).isInstanceOf(Stop.class);

        assertThat(ran).isEmpty();
    }
}
