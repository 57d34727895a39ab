package desk;

import static bookworm.db.Isolation.SERIALIZABLE;

import bookworm.db.*;
import bookworm.exercises.Todo;
import java.util.function.Consumer;

/** Exercise 25.4, debug: a fine is put on a member's account. Now and then it stands there twice, and a letter too many goes out. */
public final class Fines {

    private static final Atomic AGAIN = Atomic.with().isolation(SERIALIZABLE).retries(5);

    private Fines() { }

    /**
     * Puts a fine on the account, and gives what is owed now. Meanwhile the clerk looks for the member's card. A letter says what is
     * owed.
     */
    public static int charge(Account account, int cents, Runnable clerk, Consumer<String> letters) {
        Todo.here("25.4", "charge once, however often it is tried, and delete this line");
        return Database.<Integer>atomic(AGAIN, () -> {
            String name = Account.objects.get("pk", account.id).name;
            account.owed += cents;
            clerk.run();
            letters.accept("Dear " + name + ", you owe " + account.owed + " cents.");
            account.save();
            return account.owed;
        });
    }
}
