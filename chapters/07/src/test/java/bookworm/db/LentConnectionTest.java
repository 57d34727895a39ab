package bookworm.db;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.schema.Schema;
import java.sql.SQLException;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import library.*;
import org.junit.jupiter.api.Test;

/** A transaction keeps to one connection, and gives it back as it came, whatever happened. */
class LentConnectionTest {

    private static void add(String name) { Tag.objects.create(tag -> tag.name = name); }

    private static int tags(Database library) {
        return library.query(Sql.of("SELECT COUNT(*) FROM \"books_tag\""), row -> row.getInt(1)).get(0);
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work, task -> new Thread(task).start()).join();
    }

    private static void stopped(Runnable block) {
        Database.atomic(() -> {
            block.run();
            throw new IllegalStateException("stop");
        });
    }

    @Test
    void a_block_borrows_once_begins_once_and_commits_once() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            Database.atomic(() -> {
                add("a");
                Database.atomic(() -> add("b"));
            });

            assertThat(pool.calls).as("the rollback after the commit finds nothing to undo").containsExactly("setAutoCommit true",
                "setAutoCommit false", "setSavepoint", "releaseSavepoint", "commit", "rollback", "setAutoCommit true", "close");
            assertThat(tags(library)).isEqualTo(2);
        }
    }

    @Test
    void a_connection_that_was_rolled_back_commits_by_itself_again() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            assertThatThrownBy(() -> stopped(() -> add("a"))).hasMessage("stop");

            assertThat(pool.calls).doesNotContain("commit").endsWith("rollback", "setAutoCommit true", "close");
            assertThat(pool.real.getAutoCommit()).isTrue();
        }
    }

    @Test
    void a_connection_that_does_not_commit_by_itself_does_while_it_is_lent_and_goes_back_as_it_came() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            pool.real.setAutoCommit(false);
            add("a");
            Database.atomic(() -> add("b"));
            assertThatThrownBy(() -> stopped(() -> add("c"))).hasMessage("stop");

            assertThat(pool.real.getAutoCommit()).isFalse();
            pool.real.rollback();
            assertThat(tags(library)).isEqualTo(2);
        }
    }

    @Test
    void a_commit_that_is_refused_commits_nothing_and_says_so() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            pool.failing.add("commit");

            assertThatThrownBy(() -> Database.atomic(() -> {
                add("a");
                Database.onCommit(() -> fail("a letter about what was not committed"));
            })).isInstanceOf(DatabaseError.class).hasMessage("The database refused a statement: commit does not work\nSQL: COMMIT");
            assertThat(tags(library)).isZero();
        }
    }

    @Test
    void a_rollback_that_fails_hides_not_why_and_nobody_gets_that_connection_again() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            pool.failing.addAll(List.of("rollback", "abort"));

            assertThatThrownBy(() -> stopped(() -> add("a"))).hasMessage("stop").satisfies(stop ->
                assertThat(stop.getSuppressed()).singleElement().satisfies(error -> assertThat(error)
                    .hasMessage("The database refused a statement: rollback does not work\n"
                        + "while giving back a connection of a pool of one")
                    .cause().hasSuppressedException(new SQLException("abort does not work", "58000"))));
            assertThat(pool.calls).endsWith("rollback", "abort", "close");
        }
    }

    @Test
    void an_inner_block_that_cannot_be_undone_takes_the_whole_transaction_with_it() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            assertThatThrownBy(() -> Database.atomic(() -> {
                add("a");
                pool.failing.add("rollback");
                assertThatThrownBy(() -> stopped(() -> add("b"))).hasMessage("stop").satisfies(stop ->
                    assertThat(stop.getSuppressed()).singleElement().asString().contains("rollback does not work"));
                pool.failing.clear();
                add("c");
            })).isInstanceOf(DatabaseError.class).hasMessageEndingWith("What failed first: stop");

            assertThat(tags(library)).isZero();
        }
    }

    @Test
    void the_error_names_what_failed_first_whatever_fails_after_it() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            assertThatThrownBy(() -> Database.atomic(() -> {
                add("a");
                pool.failing.add("rollback");
                assertThatThrownBy(() -> stopped(() -> {
                    assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);
                })).hasMessage("stop");
            })).hasMessageContaining("What failed first: Tag: The database refused a statement: Unique index");
        }
    }

    @Test
    void another_thread_sees_nothing_before_the_commit_and_writes_outside_of_this_block() {
        try (Database library = Library.openEmpty()) {
            assertThatThrownBy(() -> stopped(() -> {
                add("mine");
                inAnotherThread(() -> {
                    assertThat(tags(library)).isZero();
                    add("theirs");
                });
            })).hasMessage("stop");

            assertThat(tags(library)).isEqualTo(1);
        }
    }

    @Test
    void a_transaction_whose_connection_is_cut_commits_nothing_and_the_next_works() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try (Database other = Database.open(url); Database library = Database.open(url)) {
            Schema.create(Tag.class);

            assertThatThrownBy(() -> Database.atomic(() -> {
                add("lost");
                // As when the server starts anew: the session of every other connection ends.
                other.query(Sql.of("SELECT ABORT_SESSION(SESSION_ID) FROM INFORMATION_SCHEMA.SESSIONS"
                    + " WHERE SESSION_ID <> SESSION_ID()"), row -> row.getBoolean(1));
                add("lost too");
            })).isInstanceOf(DatabaseError.class).hasMessageStartingWith("Tag: The database refused a statement")
                .hasNoSuppressedExceptions();

            Database.atomic(() -> add("kept"));
            assertThat(tags(library)).isEqualTo(1);
        }
    }

    @Test
    void a_connection_that_cannot_be_made_ready_goes_back_to_its_pool() throws SQLException {
        try (PoolOfOne pool = new PoolOfOne(); Database library = pool.open()) {
            pool.failing.add("setAutoCommit");

            assertThatThrownBy(() -> library.query(Sql.of("SELECT 1"), row -> 1)).isInstanceOf(DatabaseError.class);
            assertThat(pool.calls).as("else the pool runs dry").contains("close");
        }
    }
}
