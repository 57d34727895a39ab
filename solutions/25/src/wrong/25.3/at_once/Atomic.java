// misconception: the sooner the better
// refused with: Two that met meet again, unless they pause
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
                throw retries == 0 ? lost : lost.about("Tried " + tries + " times.");
            }
        }
    }
}
