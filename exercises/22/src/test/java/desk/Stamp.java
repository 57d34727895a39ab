package desk;

import bookworm.migrations.Operation;
import java.util.List;

/** A record that no migration file imports. */
public record Stamp(String place, String person, long number, List<String> words) implements Operation {

    /** No component: it is of all stamps. */
    public static final String INK = "violet";

    /** A record that nobody outside can name. */
    private record Hidden(int number) { }

    public static Record hidden(int number) { return new Hidden(number); }
}
