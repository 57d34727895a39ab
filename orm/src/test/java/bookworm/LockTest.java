package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.sql.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rows that are locked until a transaction ends. */
class LockTest extends SmallLibrary {

    /** What another transaction gives, begun and ended while the one of this thread goes on. */
    private static <T> T meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> Database.atomic(work)).join();
    }

    private static List<String> titles(QuerySet<Book> books) {
        return books.orderBy("title").list().stream().map(book -> book.title).toList();
    }

    @Test
    void outside_a_transaction_a_lock_would_end_at_once_and_is_refused() {
        assertThatThrownBy(() -> Book.objects.selectForUpdate().list()).isInstanceOf(QueryError.class)
            .hasMessageContaining("use it inside Database.atomic(...)");
    }

    @Test
    void another_that_does_not_wait_fails_at_once() {
        Database.atomic(() -> {
            Book.objects.selectForUpdate().get("pk", emma.id);

            assertThatThrownBy(() -> meanwhile(() -> Book.objects.selectForUpdate(Lock.NOWAIT).get("pk", emma.id)))
                .cause().isInstanceOf(DatabaseError.class).hasMessageContaining("FOR UPDATE NOWAIT");
        });
    }

    @Test
    void another_may_pass_over_the_rows_that_are_locked() {
        Database.atomic(() -> {
            Book.objects.selectForUpdate().get("pk", emma.id);

            assertThat(meanwhile(() -> titles(Book.objects.selectForUpdate(Lock.SKIP_LOCKED))))
                .containsExactly("Orlando", "Persuasion");
        });
    }

    @Test
    void readers_that_do_not_lock_are_not_held_up() {
        Database.atomic(() -> {
            Book.objects.selectForUpdate().list();

            assertThat(meanwhile(() -> titles(Book.objects.all()))).hasSize(3);
        });
    }

    @Test
    void the_lock_ends_with_the_transaction() {
        Database.atomic(() -> {
            Book.objects.selectForUpdate().list();
        });

        assertThat(meanwhile(() -> titles(Book.objects.selectForUpdate(Lock.NOWAIT)))).hasSize(3);
    }

    @Test
    void only_the_rows_that_are_met_are_locked() {
        Database.atomic(() -> {
            assertThat(Book.objects.selectForUpdate().filter("title__startswith", "Em").list()).containsExactly(emma);

            assertThat(meanwhile(() -> Book.objects.selectForUpdate(Lock.NOWAIT).get("title", "Orlando"))).isEqualTo(orlando);
        });
    }

    @Test
    void a_combination_of_queries_cannot_be_locked() {
        assertThatThrownBy(() -> Book.objects.union(Book.objects.all()).selectForUpdate()).isInstanceOf(QueryError.class)
            .hasMessageContaining("Cannot lock after union");
    }

    @Test
    void update_or_create_loses_no_change_of_another() {
        List<CompletableFuture<?>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            changes.add(CompletableFuture.runAsync(() -> Book.objects.updateOrCreate("title", "Emma", book -> book.pages++)));
        }
        changes.forEach(CompletableFuture::join);

        assertThat(read(emma).pages).isEqualTo(8);
    }
}
