// misconception: a transaction is about writing
// refused with: had read outside of it
package desk;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.util.concurrent.*;

final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        CountDownLatch haveRead = new CountDownLatch(2);
        Runnable desk = () -> {
            Shelf shelf;
            try {
                shelf = Shelf.objects.get("pk", key);
            } finally {
                haveRead.countDown();
            }
            await(haveRead);
            shelf.copies--;
            Database.atomic(() -> shelf.save());
        };
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
        int rows = Database.current().update(
            Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = \"copies\" - 1 WHERE \"id\" = ?", key));
        if (rows == 0) {
            throw new DoesNotExist("There is no shelf with the key " + key + ".");
        }
    }
}
