// right because: the last try is no turn of the loop, and the thread sleeps
import bookworm.errors.*;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

<T> T retrying(Supplier<T> attempt) {
    for (int left = retries; left > 0; left--) {
        try {
            return attempt.get();
        } catch (ConflictError lost) {
            try {
                Thread.sleep(3 + ThreadLocalRandom.current().nextInt(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
    try {
        return attempt.get();
    } catch (ConflictError lost) {
        if (retries > 0) {
            throw lost.about("Tried " + Math.addExact(retries, 1) + " times.");
        }
        throw lost;
    }
}
