// right because: FOR UPDATE locks the row until the block ends
package desk;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

final class TwoDesks {

    private TwoDesks() { }

    static int loseOne(long key) {
        Phaser haveRead = new Phaser(2);
        AtomicReference<RuntimeException> thrown = new AtomicReference<>();
        Runnable desk = () -> {
            try {
                Database.atomic(() -> {
                    Shelf shelf;
                    try {
                        shelf = Shelf.objects.get("pk", key);
                    } catch (RuntimeException e) {
                        haveRead.arrive();
                        throw e;
                    }
                    haveRead.arriveAndAwaitAdvance();
                    shelf.copies--;
                    shelf.save();
                });
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        };
        Thread one = new Thread(desk);
        Thread two = new Thread(desk);
        one.start();
        two.start();
        try {
            one.join();
            two.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) {
            throw thrown.get();
        }
        return Shelf.objects.get("pk", key).copies;
    }

    static void lendOne(long key) {
        Database.atomic(() -> {
            List<Integer> copies = Database.current().query(
                Sql.of("SELECT \"copies\" FROM \"desk_shelf\" WHERE \"id\" = ? FOR UPDATE", key), row -> row.getInt(1));
            if (copies.isEmpty()) {
                throw new DoesNotExist("There is no shelf " + key);
            }
            Database.current().update(Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = ? WHERE \"id\" = ?", copies.get(0) - 1, key));
        });
    }
}
