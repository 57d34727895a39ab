package lesson;

import bookworm.db.Database;
import java.util.concurrent.*;
import java.util.function.Consumer;

/** Desks that work at the same time, each in a thread and a transaction of its own. */
final class Desks {

    private Desks() { }

    /** At each desk, the first part of the work is done. When all desks have done it, the rest follows. */
    static <T> void all(int desks, Callable<T> first, Consumer<T> then) {
        ExecutorService threads = Executors.newFixedThreadPool(desks);
        CyclicBarrier allAreHere = new CyclicBarrier(desks);
        for (int desk = 0; desk < desks; desk++) {
            threads.execute(() -> Database.atomic(() -> {
                try {
                    T found = first.call();
                    allAreHere.await(30, TimeUnit.SECONDS);
                    then.accept(found);
                } catch (Exception e) {
                    System.out.println("a desk failed: " + e.getMessage());
                }
            }));
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                System.out.println("the desks are still at work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
