// right because: account and letter both wait for the commit
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
        return Database.<Account>atomic(AGAIN, () -> {
            var row = Account.objects.filter("pk", account.id);
            Account now = row.get();
            clerk.run();
            now.owed = now.owed + cents;
            row.update("owed", now.owed);
            Database.onCommit(() -> {
                account.owed = now.owed;
                letters.accept("Dear %s, you owe %d cents.".formatted(now.name, now.owed));
            });
            return now;
        }).owed;
    }
}
