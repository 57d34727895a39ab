// misconception: a block that lost is a block that gave nothing
// refused with: gives null
import bookworm.errors.*;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

<T> T retrying(Supplier<T> attempt) {
    T result = null;
    ConflictError last = null;
    int tries = 0;
    while (result == null && tries <= retries) {
        tries++;
        try {
            result = attempt.get();
            last = null;
        } catch (ConflictError lost) {
            last = lost;
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000L, 10_000_000L));
        }
    }
    if (last != null) {
        throw retries == 0 ? last : last.about("Tried " + tries + " times.");
    }
    return result;
}
