package bookworm.book.lesson;

import java.util.Optional;

/** A {@code <details>}: its summary, the bold words that open what is folded, where there are some, and where it stands. */
public record Fold(String summary, Optional<String> bold, int line, Place place) implements Part { }
