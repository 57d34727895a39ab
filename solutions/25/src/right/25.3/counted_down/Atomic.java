// right because: the last try needs no catch that goes on
import bookworm.errors.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

<T> T retrying(Supplier<T> attempt) {
    if (retries == 0) {
        return attempt.get();
    }
    for (int left = retries; left > 0; left--) {
        try {
            return attempt.get();
        } catch (ConflictError lost) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
        }
    }
    try {
        return attempt.get();
    } catch (ConflictError lost) {
        throw lost.about("Tried " + (1 + retries) + " times.");
    }
}
