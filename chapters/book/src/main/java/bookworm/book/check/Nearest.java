package bookworm.book.check;

import bookworm.book.code.Likeness;
import java.util.*;

/** Finds the text that was probably meant. */
final class Nearest {

    private Nearest() { }

    /** The choice that shares most with a text, where one shares at least half of it. */
    static Optional<String> of(String text, Collection<String> choices) {
        return choices.stream().max(Comparator.comparingDouble(choice -> Likeness.of(text, choice)))
            .filter(choice -> Likeness.of(text, choice) >= Likeness.ALIKE);
    }
}
