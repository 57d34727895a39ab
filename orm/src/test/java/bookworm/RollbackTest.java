package bookworm;

import static bookworm.Expressions.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Tag;
import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import org.junit.jupiter.api.Test;

/** What a failure undoes, and what goes on after it. */
@Contract
@SuppressWarnings("try")
class RollbackTest extends TaggedLibrary {

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
            assertThat(Tag.objects.getOrCreate(q("name__startswith", "b"), tag -> tag.name = "b").created()).isTrue();
            assertThatThrownBy(() -> Tag.objects.getOrCreate(q("name__startswith", "c"), tag -> tag.name = "a"))
                .isInstanceOf(IntegrityError.class);
            add("d");
        });

        assertThat(tags()).containsExactly("a", "b", "d");
    }

    @Test
    void a_savepoint_keeps_a_broken_block_from_breaking_what_is_around_it() {
        Database.atomic(() -> {
            add("kept");
            assertThatThrownBy(() -> Database.atomic(() -> add("kept")))
                .isInstanceOf(IntegrityError.class);
            add("after");
        });

        assertThat(tags()).containsExactly("after", "kept");
    }

    // After the commit

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
