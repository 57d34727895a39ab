package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.exercises.*;
import desk.Branch.Call;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.Supplier;
import java.util.stream.*;
import org.junit.jupiter.api.*;

@Exercise(value = "07.6", title = "A loan that is lost without an error")
@ReadAgain("Check yourself")
class TwoDesksTest {

    private final Branch branch = new Branch();

    @AfterEach
    void close() { branch.close(); }

    @Test
    void two_loans_take_one_copy() {
        int left = loseOne();

        assertThat(branch.copies(branch.hall)).as("Two desks took a copy off the three that both had read. If 1 is left, the second read what the"
            + " first had written; if 3, nobody saved.").isEqualTo(2);
        assertThat(left).as("Give the copies that the database has when both are done.").isEqualTo(2);
    }

    @Test
    @ReadAgain("Step 1: one connection for a block")
    void each_desk_has_a_transaction_of_its_own() {
        loseOne();

        List<Call> calls = desks(branch.calls());
        assertThat(Stream.of("setAutoCommit false", "commit").map(what -> calls.stream().filter(call -> call.what().equals(what))
            .map(Call::connection).distinct().count()).toList())
            .as("Two desks, two threads, two transactions, each with a connection of its own and a commit: that is what does not help.")
            .isEqualTo(List.of(2L, 2L));
    }

    @Test
    @ReadAgain("Step 1: one connection for a block")
    void each_desk_reads_in_its_transaction() {
        loseOne();

        assertThat(desks(branch.calls()).stream().filter(call -> call.what().equals("SELECT")).map(Call::connection).distinct().count())
            .as("A desk wrote in its transaction, and had read outside of it, or another had read for it. Each desk reads, takes one off, and saves in"
                + " one block, in a thread of its own.").isEqualTo(2);
    }

    @Test
    void both_have_read_before_either_writes() {
        loseOne();

        assertThat(readsAndWrites(desks(branch.calls()))).as("Both read, and only then does one write, in each call.")
            .isEqualTo(List.of("SELECT", "SELECT", "UPDATE", "UPDATE"));
    }

    @Test
    void a_slow_desk_is_waited_for() {
        AtomicInteger reads = new AtomicInteger();
        branch.before = word -> {
            if (word.equals("SELECT") && reads.incrementAndGet() == 2) {
                pause(300);
            }
        };
        loseOne();

        assertThat(readsAndWrites(desks(branch.calls()))).as("One desk was slow to read, and the other did not wait for it. No sleep is long enough, and"
            + " a latch opens once: let each say, in each call, that it has read.").isEqualTo(List.of("SELECT", "SELECT", "UPDATE", "UPDATE"));
    }

    @Test
    void an_update_is_lost_each_time() {
        loseOne();

        assertThat(loseOne()).as("Called twice, and each call loses one of its two loans: of three copies one is left. Give what the database has.")
            .isEqualTo(1);
    }

    @Test
    void what_a_desk_throws_is_heard() {
        assertThatThrownBy(() -> inTime(() -> TwoDesks.loseOne(99)), "There is no such shelf, both desks threw, and the caller heard nothing.")
            .satisfies(heard -> assertThat(chain(heard)).as("There is no such shelf. The caller shall hear that, be it as a cause.")
                .anyMatch(each -> each instanceof DoesNotExist));

        Branch.put(branch.hall, 0);
        assertThatThrownBy(this::loseOne, "No copy was left, the database refused what both desks saved, and the caller heard nothing.")
            .satisfies(heard -> assertThat(chain(heard)).as("No copy was left, and the database refused what both desks saved. The caller shall hear that,"
                + " be it as a cause.").anyMatch(each -> each instanceof IntegrityError));
    }

    @Test
    @ReadAgain("The trouble")
    void a_copy_is_lent() {
        Branch.put(branch.upstairs, 4);
        lendOne();

        assertThat(branch.copies(branch.hall)).as("One copy of three was lent.").isEqualTo(2);
        assertThat(branch.copies(branch.upstairs)).as("A copy of the hall's was lent, and one is gone upstairs: WHERE?").isEqualTo(4);
    }

    @Test
    void nothing_is_lost_whatever_others_do() throws Exception {
        AtomicReference<CompletableFuture<Void>> other = new AtomicReference<>();
        branch.before = word -> {
            if (word.equals("UPDATE") && other.get() == null) {
                other.set(CompletableFuture.runAsync(branch::lendElsewhere, task -> new Thread(task).start()));
                try {
                    other.get().get(300, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // It waits for a row that this desk has locked, and lends after it.
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        try {
            lendOne();
        } catch (BookwormException e) {
            throw new AssertionError("Another program was faster. Copies are left, and this desk lent none: whoever saw that should try again.", e);
        }

        assertThat(other.get()).as("Nothing was written by an UPDATE.").isNotNull();
        other.get().get(5, TimeUnit.SECONDS);
        assertThat(branch.copies(branch.hall)).as("Another program lent a copy after this desk had read, or just before it wrote, and one of the two loans is"
            + " lost. Neither a transaction nor a lock of Java's keeps that program out. Who subtracts?").isEqualTo(1);
    }

    @Test
    void what_is_not_there_is_not_lent() {
        Branch.put(branch.hall, 0);

        assertThatThrownBy(() -> inTime(() -> {
            TwoDesks.lendOne(branch.hall.id);
            return 0;
        }), "No copy is left, and nobody heard of it.").as("No copy is left, and the caller hears of something else than what the database refused.")
            .isInstanceOf(IntegrityError.class);
        assertThat(branch.copies(branch.hall)).isZero();
    }

    @Test
    @ReadAgain("Warm up")
    void a_shelf_that_is_not_there_is_heard_of() {
        assertThatThrownBy(() -> inTime(() -> {
            TwoDesks.lendOne(99);
            return 0;
        }), "There is no such shelf, and nobody heard of it. An UPDATE of no row is no error: the number of rows tells.")
            .as("There is no such shelf. The caller hears of it by an error that is none of Bookworm's.").isInstanceOf(BookwormException.class);
    }

    private int loseOne() { return inTime(() -> TwoDesks.loseOne(branch.hall.id)); }

    private void lendOne() {
        inTime(() -> {
            TwoDesks.lendOne(branch.hall.id);
            return 0;
        });
    }

    private static <T> T inTime(Supplier<T> action) {
        try {
            return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(4), action::get);
        } catch (AssertionError e) {
            throw new AssertionError("Nothing more happens: a desk waits for one that will never come. Who holds a row, or a latch, that the other needs?", e);
        }
    }

    /** What was done on the connections that have written. */
    private static List<Call> desks(List<Call> calls) {
        Set<Integer> writing = calls.stream().filter(call -> call.what().equals("UPDATE")).map(Call::connection).collect(Collectors.toSet());
        return calls.stream().filter(call -> writing.contains(call.connection())).toList();
    }

    private static List<String> readsAndWrites(List<Call> calls) {
        return calls.stream().map(Call::what).filter(Set.of("SELECT", "UPDATE")::contains).toList();
    }

    private static List<Throwable> chain(Throwable thrown) { return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).toList(); }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
