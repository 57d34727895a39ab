// misconception: what is told is how often it was retried
// refused with: all of them counted
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
                throw retries == 0 ? lost : lost.about("Tried " + retries + " times.");
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L << Math.min(tries, 7)));
        }
    }
}
