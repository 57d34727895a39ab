// misconception: a lock of Java's keeps other programs out
// refused with: Neither a transaction nor a lock of Java's
package desk;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.util.concurrent.*;

/** Solution 07.6: a latch makes the misfortune certain, and one statement that subtracts makes it impossible. */
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
        CompletableFuture<Void> one = CompletableFuture.runAsync(desk, task -> new Thread(task).start());
        CompletableFuture<Void> two = CompletableFuture.runAsync(desk, task -> new Thread(task).start());
        CompletableFuture.allOf(one, two).join();
        return Shelf.objects.get("pk", key).copies;
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
        synchronized (TwoDesks.class) {
            Shelf shelf = Shelf.objects.get("pk", key);
            shelf.copies--;
            shelf.save("copies");
        }
    }
}
