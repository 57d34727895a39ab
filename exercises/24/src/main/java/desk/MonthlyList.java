package desk;

import bookworm.exercises.Todo;
import java.util.stream.Stream;

/** Exercise 24.5: the publisher's list, which comes again each month, with all books that there are. */
public final class MonthlyList {

    /** One line of it. */
    public record Line(String isbn, String title, int pages, String maker) { }

    private MonthlyList() { }

    /** Writes what the lines say, so many at a time. Gives how many lines there were. */
    public static int read(Stream<Line> lines, int atATime) { throw new Todo("24.5", "write the list, a portion at a time"); }
}
