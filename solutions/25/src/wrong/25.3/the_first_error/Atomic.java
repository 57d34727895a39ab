// misconception: the first error is the cause of the others
// refused with: The last try's error goes on
import bookworm.errors.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) {
    ConflictError first = null;
    for (int tries = 1; tries <= retries + 1; tries++) {
        try {
            return attempt.get();
        } catch (ConflictError lost) {
            first = first == null ? lost : first;
            LockSupport.parkNanos(5_000_000);
        }
    }
    throw retries == 0 ? first : first.about("Tried " + (retries + 1) + " times.");
}
