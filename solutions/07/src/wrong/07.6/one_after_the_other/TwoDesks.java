// misconception: two desks are two calls
// refused with: the second read what the first had written
package desk;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.util.concurrent.*;

/** Solution 07.6: a latch makes the misfortune certain, and one statement that subtracts makes it impossible. */
final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        Runnable desk = () -> Database.atomic(() -> {
            Shelf shelf = Shelf.objects.get("pk", key);
            shelf.copies--;
            shelf.save();
        });
        desk.run();
        desk.run();
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
