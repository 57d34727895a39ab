package desk;

import bookworm.db.*;
import bookworm.exercises.Todo;

/** Exercise 07.6, for another evening: two desks lend from one shelf, and one loan is lost without an error. */
final class TwoDesks {

    private TwoDesks() { }

    /**
     * Loses an update, each time that it is called. Two desks, each in a thread and in a transaction of its own, read the shelf,
     * take a copy off the object, and save it. Both have read before either of them writes, however slow one of them is. Waits
     * until both are done, and gives the copies that the database then has. What a desk throws, the caller hears, be it as a cause.
     */
    static int loseOne(long key) {
        throw new Todo("07.6", "let both desks read, and then both write");
    }

    /**
     * Takes one copy off a shelf, and loses none, whatever other desks do meanwhile, in whatever program. Where no copy is left,
     * it throws the {@link bookworm.errors.IntegrityError}; where there is no such shelf, a
     * {@link bookworm.errors.BookwormException}.
     */
    static void lendOne(long key) {
        throw new Todo("07.6", "take one copy off, and lose none");
    }
}
