// misconception: a conflict goes away in the end
// refused with: one try, and three more
import bookworm.errors.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) {
    for (int tries = 1;; tries++) {
        try {
            return attempt.get();
        } catch (ConflictError lost) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L << Math.min(tries, 7)));
        }
    }
}
