// right because: the UPDATE asks for what was read, and who was overtaken reads again
package desk;

import bookworm.db.*;
import java.util.List;
import java.util.concurrent.*;

final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        CyclicBarrier table = new CyclicBarrier(2);
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> desk = () -> Database.atomic(() -> {
                Shelf shelf = Shelf.objects.get("pk", key);
                meet(table);
                shelf.copies--;
                shelf.save("copies");
                return null;
            });
            for (Future<Void> done : desks.invokeAll(List.of(desk, desk))) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            desks.shutdown();
        }
        return Shelf.objects.get("pk", key).copies;
    }

    private static void meet(CyclicBarrier table) {
        try {
            table.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    static void lendOne(long key) {
        int rows;
        do {
            int copies = Shelf.objects.get("pk", key).copies;
            rows = Database.current().update(Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = ? WHERE \"id\" = ? AND \"copies\" = ?",
                copies - 1, key, copies));
        } while (rows == 0);
    }
}
