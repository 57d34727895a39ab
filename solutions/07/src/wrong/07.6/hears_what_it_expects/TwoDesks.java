// misconception: whoever joins a thread hears what it threw
// refused with: refused what both desks saved, and the caller heard nothing
package desk;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        CountDownLatch haveRead = new CountDownLatch(2);
        Runnable desk = () -> Database.atomic(() -> {
            Shelf shelf;
            try {
                shelf = Shelf.objects.get("pk", key);
            } finally {
                haveRead.countDown();
            }
            await(haveRead);
            shelf.copies--;
            shelf.save();
        });
        AtomicReference<DoesNotExist> none = new AtomicReference<>();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
            try {
                desk.run();
            } catch (DoesNotExist e) {
                none.set(e);
            }
        })).limit(2).toList();
        for (Thread thread : threads) {
            thread.setUncaughtExceptionHandler((dead, thrown) -> { });
            thread.start();
        }
        for (Thread thread : threads) {
            join(thread);
        }
        if (none.get() != null) {
            throw none.get();
        }
        return Shelf.objects.get("pk", key).copies;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void lendOne(long key) {
        int rows = Database.current().update(
            Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = \"copies\" - 1 WHERE \"id\" = ?", key));
        if (rows == 0) {
            throw new DoesNotExist("There is no shelf with the key " + key + ".");
        }
    }
}
