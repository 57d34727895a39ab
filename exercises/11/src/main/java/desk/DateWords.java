package desk;

import bookworm.exercises.Todo;

/** Exercise 11.5, build: words for dates that the ORM does not have. */
final class DateWords {

    private DateWords() { }

    /**
     * Registers a transform and a lookup.
     * <p>{@code decade}, of dates and moments: the year in which the decade begins, as a number, 1810 for 1815 and for 1810. A
     * lookup may follow, {@code published__decade__gte}, one may order by it, and {@code f("published__decade")} is one. No other
     * type has it.
     * <p>{@code anniversary}: {@code published__anniversary} with a day asks for the dates and moments of the same day and month, in any
     * year; the 29th of February has its anniversary on the 29th of February alone. The day may be given as a text, as everywhere,
     * or as another field, {@code f("arrived")}. null, or what is no day, is refused by a {@link bookworm.errors.ValueError}.
     */
    static void register() {
        throw new Todo("11.5", "register decade and anniversary");
    }
}
