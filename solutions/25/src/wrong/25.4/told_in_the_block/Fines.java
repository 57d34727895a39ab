// misconception: the given account may be told in the block
// refused with: told after the commit
package desk;

import static bookworm.db.Isolation.SERIALIZABLE;

import bookworm.db.*;
import java.util.function.Consumer;

/** Exercise 25.4. */
public final class Fines {

    private static final Atomic AGAIN = Atomic.with().isolation(SERIALIZABLE).retries(5);

    private Fines() { }

    /**
     * Puts a fine on the account, and gives what is owed now. Meanwhile the clerk looks for the member's card. A letter says what is
     * owed.
     */
    public static int charge(Account account, int cents, Runnable clerk, Consumer<String> letters) {
        return Database.<Integer>atomic(AGAIN, () -> {
            Account now = Account.objects.get("pk", account.id);
            clerk.run();
            now.owed += cents;
            now.save("owed");
            account.owed = now.owed;
            Database.onCommit(() -> letters.accept("Dear " + now.name + ", you owe " + now.owed + " cents."));
            return now.owed;
        });
    }
}
