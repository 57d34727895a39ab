// misconception: the last error says it all
// refused with: It says how many tries there were
import bookworm.errors.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) {
    for (int tries = 1;; tries++) {
        try {
            return attempt.get();
        } catch (ConflictError lost) {
            if (tries > retries) {
                throw lost;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L << Math.min(tries, 7)));
        }
    }
}
