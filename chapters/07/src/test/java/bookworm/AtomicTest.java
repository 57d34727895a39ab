package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import library.Book;
import org.junit.jupiter.api.Test;

/** All of a block is kept, or nothing of it. */
class AtomicTest extends TaggedLibrary {

    @Test
    void a_block_that_ends_well_is_kept() {
        Database.atomic(() -> {
            add("a");
            add("b");
        });

        assertThat(tags()).containsExactly("a", "b");
    }

    @Test
    void a_failed_block_leaves_no_row_and_takes_none() {
        rolledBack(() -> {
            add("a");
            emma.delete();
        });

        assertThat(tags()).isEmpty();
        assertThat(count("books_book")).isEqualTo(1);
    }

    @Test
    void a_statement_that_the_database_refuses_undoes_the_one_before() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            add("a");
        })).isInstanceOf(IntegrityError.class).hasMessageStartingWith("Tag: ");

        assertThat(tags()).isEmpty();
    }

    @Test
    void without_a_block_each_statement_stands_for_itself() {
        add("a");
        assertThatThrownBy(() -> add("a")).isInstanceOf(IntegrityError.class);

        assertThat(tags()).containsExactly("a");
    }

    @Test
    void what_a_block_throws_passes_through_as_it_is() {
        Stop stop = new Stop();

        assertThatThrownBy(() -> Database.atomic(() -> {
            throw stop;
        })).isSameAs(stop).hasNoSuppressedExceptions();
    }

    @Test
    void an_error_undoes_a_block_as_an_exception_does() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("a");
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);

        assertThat(tags()).isEmpty();
    }

    @Test
    void an_error_that_is_caught_inside_the_block_undoes_nothing() {
        Database.atomic(() -> {
            try {
                add("a");
                throw new Stop();
            } catch (Stop caught) {
                ran.add("caught");
            }
        });

        assertThat(ran).containsExactly("caught");
        assertThat(tags()).containsExactly("a");
    }

    @Test
    void a_block_gives_its_result() {
        assertThat(Database.<String>atomic(() -> read().title)).isEqualTo("Emma");
    }

    @Test
    void a_block_sees_what_it_wrote() {
        Database.atomic(() -> {
            emma.pages = 500;
            emma.save();

            assertThat(read().pages).isEqualTo(500);
        });
    }

    @Test
    void undoing_a_block_leaves_objects_in_java_as_they_are() {
        Book persuasion = new Book();
        rolledBack(() -> {
            emma.pages = 500;
            emma.save();
            persuasion.title = "Persuasion";
            persuasion.authorId = austen.id;
            persuasion.isbn = "9780010475173";
            persuasion.publicationDate = emma.publicationDate;
            persuasion.save();
        });

        assertThat(emma.pages).as("in Java").isEqualTo(500);
        assertThat(read().pages).as("in the database").isEqualTo(474);
        assertThat(persuasion.id).as("the key of a row that is gone").isNotNull();
    }

    @Test
    void a_block_that_was_undone_does_not_spoil_the_next() {
        rolledBack(() -> add("a"));
        Database.atomic(() -> add("b"));
        add("c");

        assertThat(tags()).containsExactly("b", "c");
    }

    @Test
    void a_block_does_not_keep_others_from_writing_what_it_has_read() {
        Database.atomic(() -> {
            Book mine = read();
            inAnotherThread(() -> database.update(Sql.of("UPDATE \"books_book\" SET \"pages\" = 500")));

            assertThat(read().pages).as("a second read sees what was committed meanwhile").isEqualTo(500);
            mine.save();
        });

        assertThat(read().pages).as("and what was read before overwrites it").isEqualTo(474);
    }

    @Test
    void a_thread_knows_whether_it_is_in_a_transaction() {
        assertThat(database.isInTransaction()).isFalse();
        Database.atomic(() -> {
            assertThat(database.isInTransaction()).isTrue();
            assertThat(inAnotherThread(database::isInTransaction)).as("in another thread").isFalse();
        });

        assertThat(database.isInTransaction()).isFalse();
    }

    @Test
    void a_block_is_no_query() {
        assertThat(sqlOf(() -> Database.atomic(() -> Database.atomic(() -> add("a"))))).hasSize(1);
    }
}
