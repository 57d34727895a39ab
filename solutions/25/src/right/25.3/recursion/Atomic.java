// right because: a retry is an attempt with one retry less
import bookworm.errors.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) { return retrying(attempt, retries); }

private <T> T retrying(Supplier<T> attempt, int left) {
    try {
        return attempt.get();
    } catch (ConflictError lost) {
        if (left == 0) {
            throw retries == 0 ? lost : lost.about("Tried " + (retries + 1) + " times.");
        }
        LockSupport.parkNanos(2_000_000);
        return retrying(attempt, left - 1);
    }
}
