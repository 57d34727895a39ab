package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.sql.Lock;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import library.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.Test;

/** Two desks at once: rows that are locked until a transaction ends, and transactions that lose against another. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class LocksContract extends EachDatabase {

    /** A query that tells whether a session waits for a lock. */
    abstract Sql anyoneWaits();

    /** What another transaction gives, begun and ended while the one of this thread goes on. */
    private static <T> T meanwhile(Supplier<T> work) { return elsewhere(() -> Database.<T>atomic(work)).join(); }

    private static List<Object> titles(QuerySet<Book> books) { return books.orderBy("title").valuesFlat("title").list(); }

    private static void addPage(Long key) {
        Book book = Book.objects.selectForUpdate().get("pk", key);
        book.pages++;
        book.save("pages");
    }

    @Test
    void a_second_desk_waits_for_the_row_until_the_first_is_done_and_loses_nothing() {
        CompletableFuture<Void> second = Database.<CompletableFuture<Void>>atomic(() -> {
            addPage(emma.id);
            CompletableFuture<Void> other = elsewhere(() -> {
                Database.atomic(() -> addPage(emma.id));
                return null;
            });
            while (!other.isDone() && database.query(anyoneWaits(), row -> 1).isEmpty()) {
                Thread.onSpinWait();
            }
            return other;
        });
        second.join();

        assertThat(read().pages).isEqualTo(476);
    }

    @Test
    void whoever_does_not_wait_fails_at_once_or_passes_over_the_row() {
        book("Persuasion", "9780010475173");
        Database.atomic(() -> {
            Book.objects.selectForUpdate().get("pk", emma.id);

            assertThatThrownBy(() -> meanwhile(() -> Book.objects.selectForUpdate(Lock.NOWAIT).get("pk", emma.id)))
                .cause().isInstanceOf(DatabaseError.class).hasMessageContaining("FOR UPDATE NOWAIT");
            assertThat(meanwhile(() -> titles(Book.objects.selectForUpdate(Lock.SKIP_LOCKED)))).containsExactly("Persuasion");
        });
    }

    @Test
    void readers_and_other_rows_are_free_and_so_is_the_row_afterwards() {
        Book persuasion = book("Persuasion", "9780010475173");
        Database.atomic(() -> {
            assertThat(Book.objects.selectForUpdate().filter("title__startswith", "Em").list()).containsExactly(emma);

            assertThat(meanwhile(() -> titles(Book.objects.all()))).containsExactly("Emma", "Persuasion");
            assertThat(meanwhile(() -> Book.objects.selectForUpdate(Lock.NOWAIT).get("pk", persuasion.id))).isEqualTo(persuasion);
        });
        assertThat(meanwhile(() -> titles(Book.objects.selectForUpdate(Lock.NOWAIT)))).hasSize(2);
    }

    @Test
    void what_is_read_along_is_locked_too() {
        Database.atomic(() -> {
            Book.objects.selectRelated("author").selectForUpdate().get("pk", emma.id);

            assertThatThrownBy(() -> meanwhile(() -> Author.objects.selectForUpdate(Lock.NOWAIT).get("pk", austen.id)))
                .hasCauseInstanceOf(DatabaseError.class);
        });
    }

    @Test
    void a_lock_that_would_end_at_once_or_has_no_rows_of_its_own_is_refused() {
        assertThatThrownBy(() -> Book.objects.selectForUpdate().list()).isInstanceOf(QueryError.class)
            .hasMessage("selectForUpdate locks rows until the transaction ends, and there is none: use it inside Database.atomic(...).");
        assertThatThrownBy(() -> Book.objects.union(Book.objects.all()).selectForUpdate()).isInstanceOf(QueryError.class)
            .hasMessageStartingWith("Cannot lock after union");
        assertThatThrownBy(() -> Book.objects.selectForUpdate(null)).hasMessageStartingWith("selectForUpdate: null stands for nothing");
    }

    @Test
    void update_or_create_loses_no_change_of_another() {
        Stream.generate(() -> elsewhere(() -> Book.objects.updateOrCreate("title", "Emma", book -> book.pages++))).limit(4).toList()
            .forEach(CompletableFuture::join);
        assertThat(read().pages).isEqualTo(478);
    }

    private static final Atomic SERIALIZABLE = Atomic.with().isolation(Isolation.SERIALIZABLE);

    private final List<String> tries = new ArrayList<>();

    /** Reads a row, lets another change it meanwhile in the first so many tries, and changes it then. */
    private void changeAfterAnother(int times) {
        tries.add("try");
        Book book = read();
        if (tries.size() <= times) {
            meanwhile(() -> Book.objects.filter("pk", emma.id).update("pages", 500 + tries.size()));
        }
        book.pages++;
        book.save("pages");
    }

    @Test
    void a_transaction_that_lost_against_another_runs_again_as_often_as_it_may() {
        Database.atomic(SERIALIZABLE.retries(3), () -> changeAfterAnother(2));
        assertThat(tries).hasSize(3);
        assertThat(read().pages).isEqualTo(503);

        tries.clear();
        assertThatThrownBy(() -> Database.atomic(SERIALIZABLE.retries(1), () -> changeAfterAnother(9))).isInstanceOf(ConflictError.class)
            .hasMessageContainingAll("Tried 2 times.", "Book: The database refused a statement");
        assertThat(tries).hasSize(2);
    }

    @Test
    void without_retries_and_for_any_other_failure_the_error_comes_at_once() {
        assertThatThrownBy(() -> Database.atomic(SERIALIZABLE, () -> changeAfterAnother(1))).isInstanceOf(ConflictError.class)
            .hasMessageStartingWith("Book: ");
        assertThatThrownBy(() -> Database.atomic(Atomic.with().retries(3), () -> {
            tries.add("again");
            book("Emma again", emma.isbn);
        })).isInstanceOf(IntegrityError.class);
        assertThat(tries).containsExactly("try", "again");
    }

    @Test
    void what_a_lost_try_wanted_to_run_after_its_commit_is_forgotten() {
        List<String> letters = new ArrayList<>();
        Database.atomic(SERIALIZABLE.retries(3), () -> {
            Database.onCommit(() -> letters.add("letter of try " + tries.size()));
            changeAfterAnother(1);
        });

        assertThat(letters).containsExactly("letter of try 2");
    }

    @Test
    void of_two_that_wait_for_each_other_one_is_told_and_with_retries_both_commit() {
        Book persuasion = book("Persuasion", "9780010475173");
        assertThatThrownBy(() -> crosswise(Atomic.with(), persuasion)).hasCauseInstanceOf(ConflictError.class);
        assertThat(Book.objects.valuesFlat("pages").list()).as("one whole, and nothing of the other").containsExactly(475, 475);

        crosswise(Atomic.with().retries(5), persuasion);
        assertThat(Book.objects.valuesFlat("pages").list()).containsExactly(477, 477);
    }

    /** Each desk changes one book, and when both have, the other's. */
    private void crosswise(Atomic options, Book other) {
        CompletableFuture<Void> one = new CompletableFuture<>(), two = new CompletableFuture<>();
        CompletableFuture.allOf(desk(options, one, two, emma, other), desk(options, two, one, other, emma)).join();
    }

    private static CompletableFuture<Void> desk(Atomic options, CompletableFuture<Void> here, CompletableFuture<Void> there, Book... books) {
        return elsewhere(() -> Database.<Void>atomic(options, () -> {
            addPage(books[0].id);
            here.complete(null);
            there.join();
            addPage(books[1].id);
            return null;
        }));
    }

    @Test
    void a_repeatable_read_sees_what_was_there_when_it_began_and_the_next_block_what_is() {
        Supplier<List<Integer>> beforeAndAfterAnother = () -> List.of(read().pages,
            meanwhile(() -> Book.objects.filter("pk", emma.id).update("pages", 500)), read().pages);

        assertThat(Database.<List<Integer>>atomic(Atomic.with().isolation(Isolation.REPEATABLE_READ), beforeAndAfterAnother))
            .containsExactly(474, 1, 474);
        Book.objects.update("pages", 474);
        assertThat(Database.<List<Integer>>atomic(beforeAndAfterAnother)).containsExactly(474, 1, 500);
    }

    @Test
    void an_inner_block_cannot_choose_what_is_the_whole_transactions() {
        assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(Atomic.with().durable(), () -> { })))
            .isInstanceOf(DatabaseError.class).hasMessage("A durable block cannot run inside another: what it did could still be rolled "
                + "back with that one. Call it outside, or leave durable() out.");
        for (Atomic options : List.of(SERIALIZABLE, Atomic.with().retries(1))) {
            assertThatThrownBy(() -> Database.atomic(() -> Database.atomic(options, () -> { }))).isInstanceOf(DatabaseError.class)
                .hasMessage("Isolation and retries belong to the whole transaction: choose them for the outermost block, not inside one.");
        }
        Database.atomic(Atomic.with().retries(1).durable().isolation(Isolation.READ_COMMITTED), () -> austen.save());
        assertThat(SERIALIZABLE.retries(2).durable()).isEqualTo(Atomic.with().durable().retries(2).isolation(Isolation.SERIALIZABLE));
    }
}
