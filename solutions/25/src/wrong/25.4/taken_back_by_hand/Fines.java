// misconception: what was added can be subtracted
// refused with: only what a serializable block itself has read is guarded
package desk;

import static bookworm.db.Isolation.SERIALIZABLE;

import bookworm.db.*;
import java.util.function.Consumer;

/** Exercise 25.4: what a try that lost has done to objects and to the world, nobody takes back. So it does nothing to them. */
public final class Fines {

    private static final Atomic AGAIN = Atomic.with().isolation(SERIALIZABLE).retries(5);

    private Fines() { }

    /**
     * Puts a fine on the account, and gives what is owed now. Meanwhile the clerk looks for the member's card. A letter says what is
     * owed.
     */
    public static int charge(Account account, int cents, Runnable clerk, Consumer<String> letters) {
        int owed = Database.<Integer>atomic(AGAIN, () -> {
            account.owed += cents;
            try {
                clerk.run();
                account.save("owed");
            } catch (RuntimeException e) {
                account.owed -= cents;
                throw e;
            }
            return account.owed;
        });
        letters.accept("Dear " + account.name + ", you owe " + owed + " cents.");
        return owed;
    }
}
