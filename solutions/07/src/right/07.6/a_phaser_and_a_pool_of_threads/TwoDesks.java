// right because: a phaser waits for all who take part as a latch does
package desk;

import bookworm.db.*;
import bookworm.errors.*;
import java.util.List;
import java.util.concurrent.*;

final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        Phaser haveRead = new Phaser(2);
        Callable<Integer> desk = () -> Database.atomic(() -> {
            Shelf shelf;
            try {
                shelf = Shelf.objects.get("pk", key);
            } catch (RuntimeException e) {
                haveRead.arriveAndDeregister();
                throw e;
            }
            haveRead.arriveAndAwaitAdvance();
            shelf.copies--;
            shelf.save("copies");
            return shelf.copies;
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> each : threads.invokeAll(List.of(desk, desk))) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
        return Database.current().query(Sql.of("SELECT \"copies\" FROM \"desk_shelf\" WHERE \"id\" = ?", key), row -> row.getInt(1)).get(0);
    }

    static void lendOne(long key) {
        Database.atomic(() -> {
            int rows = Database.current().update(
                Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = \"copies\" + ? WHERE \"id\" = ?", -1, key));
            if (rows != 1) {
                throw new DatabaseError("Lent from " + rows + " shelves.");
            }
        });
    }
}
