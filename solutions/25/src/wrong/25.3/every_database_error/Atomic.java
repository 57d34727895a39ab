// misconception: what failed may succeed when it is tried again
// refused with: a duplicate is no conflict
import bookworm.errors.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) {
    for (int tries = 1;; tries++) {
        try {
            return attempt.get();
        } catch (DatabaseError lost) {
            if (tries > retries) {
                throw retries == 0 ? lost : lost.about("Tried " + tries + " times.");
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L << Math.min(tries, 7)));
        }
    }
}
