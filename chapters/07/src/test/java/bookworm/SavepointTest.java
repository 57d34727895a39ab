package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import library.Tag;
import org.junit.jupiter.api.Test;

/** Blocks in blocks, each all or nothing in turn; and what a failed statement forbids. */
class SavepointTest extends TaggedLibrary {

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
    void an_inner_block_that_ended_well_goes_with_the_outer_one() {
        rolledBack(() -> Database.atomic(() -> add("inner")));

        assertThat(tags()).isEmpty();
    }

    @Test
    void an_inner_block_gives_its_result() {
        assertThat(Database.<String>atomic(() -> Database.<String>atomic(() -> read().title))).isEqualTo("Emma");
    }

    @Test
    void each_block_undoes_its_own_however_deep_they_stand() {
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
    void what_may_fail_fails_alone_in_a_block_of_its_own() {
        Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> Database.atomic(() -> add("a"))).isInstanceOf(IntegrityError.class);
            add("b");
        });

        assertThat(tags()).containsExactly("a", "b");
    }

    @Test
    void catching_a_refused_statement_does_not_make_the_block_go_on() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);
            assertThatThrownBy(() -> Tag.objects.get("name", "a")).isExactlyInstanceOf(DatabaseError.class)
                .hasMessageStartingWith("Tag: A statement failed inside this transaction, so what was done can only be rolled back:"
                    + " no statement runs, and nothing is committed, before the end of the atomic block around it. Put what may fail"
                    + " into a Database.atomic of its own, and catch the error outside of that. What failed first:"
                    + " Tag: The database refused a statement: Unique index or primary key violation");
        })).isExactlyInstanceOf(DatabaseError.class).hasMessageContaining("nothing is committed")
            .hasCauseInstanceOf(IntegrityError.class);

        assertThat(tags()).isEmpty();
    }

    @Test
    void no_inner_block_starts_after_a_failure() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);
            Database.atomic(() -> ran.add("inner"));
        })).hasMessageContaining("can only be rolled back");

        assertThat(ran).isEmpty();
    }

    @Test
    void an_inner_block_that_passed_over_its_failure_is_undone_all_the_same() {
        Database.atomic(() -> {
            add("a");
            assertThatThrownBy(() -> Database.atomic(() -> {
                add("b");
                assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);
            })).isInstanceOf(DatabaseError.class).hasMessageContaining("can only be rolled back");
            add("c");
        });

        assertThat(tags()).containsExactly("a", "c");
    }

    @Test
    void a_failure_that_never_reached_the_database_breaks_nothing() {
        Database.atomic(() -> {
            assertThatThrownBy(() -> Tag.objects.get("name", "none")).isInstanceOf(DoesNotExist.class);
            assertThatThrownBy(() -> Tag.objects.get("nmae", "none")).isInstanceOf(FieldError.class);
            add("a");
        });

        assertThat(tags()).containsExactly("a");
    }
}
