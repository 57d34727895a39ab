// misconception: without a conflict nothing is lost
// refused with: the block is not serializable any more
package desk;

import bookworm.db.*;
import java.util.function.Consumer;

/** Exercise 25.4: what a try that lost has done to objects and to the world, nobody takes back. So it does nothing to them. */
public final class Fines {

    private static final Atomic AGAIN = Atomic.with().retries(5);

    private Fines() { }

    /**
     * Puts a fine on the account, and gives what is owed now. Meanwhile the clerk looks for the member's card. A letter says what is
     * owed.
     */
    public static int charge(Account account, int cents, Runnable clerk, Consumer<String> letters) {
        int owed = Database.<Integer>atomic(AGAIN, () -> {
            Account now = Account.objects.get("pk", account.id);
            clerk.run();
            now.owed += cents;
            now.save("owed");
            Database.onCommit(() -> letters.accept("Dear " + now.name + ", you owe " + now.owed + " cents."));
            return now.owed;
        });
        account.owed = owed;
        return owed;
    }
}
