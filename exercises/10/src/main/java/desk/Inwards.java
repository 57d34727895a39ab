package desk;

import bookworm.exercises.Todo;
import bookworm.query.Q;

/** Exercise 10.6, for another evening: a condition is rewritten until NOT stands before single lookups only. */
final class Inwards {

    private Inwards() { }

    /**
     * A condition that the same rows meet, in which each NOT stands before one lookup: {@code NOT (a AND NOT (b))} becomes
     * {@code (NOT (a) OR b)}. The condition is made of AND, OR and NOT, without
     * XOR. It stays as it is. An empty one stays empty.
     */
    static Q inwards(Q condition) {
        throw new Todo("10.6", "move each NOT inwards, until it stands before one lookup");
    }
}
