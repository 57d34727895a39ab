// misconception: an object that is read again in each try is safe
// refused with: the account that was given is as it was, too
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
            account.refreshFromDb();
            account.owed += cents;
            clerk.run();
            account.save("owed");
            return account.owed;
        });
        letters.accept("Dear " + account.name + ", you owe " + owed + " cents.");
        return owed;
    }
}
