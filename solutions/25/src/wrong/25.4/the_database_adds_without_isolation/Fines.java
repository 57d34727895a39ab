// misconception: where the database adds, no isolation is needed
// refused with: the block is not serializable any more
package desk;

import bookworm.db.*;
import java.util.function.Consumer;

/** Exercise 25.4. */
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
            Account.objects.filter("pk", now.id).update("owed", bookworm.Expressions.f("owed").plus(cents));
            now.refreshFromDb();
            Database.onCommit(() -> letters.accept("Dear " + now.name + ", you owe " + now.owed + " cents."));
            return now.owed;
        });
        account.owed = owed;
        return owed;
    }
}
