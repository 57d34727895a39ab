package desk;

import bookworm.exercises.Todo;
import java.time.LocalDate;
import java.util.List;

/** Exercise 23.6, for another evening: totals that run. */
public final class Running {

    /** @param soFar the pages of this loan's work and of all that the member had borrowed before */
    public record Line(String member, LocalDate day, String title, long soFar) { }

    private Running() { }

    /**
     * A line for each loan from one day to another, both included, by member, then by day, then by the loan's key. What a member
     * borrowed before the first of these days counts, too. Of two loans of a day, the one with the smaller key came first. One query.
     */
    public static List<Line> lines(LocalDate from, LocalDate to) {
        throw new Todo("23.6", "add up the pages, loan by loan");
    }
}
