package bookworm.book.lesson;

import java.util.Optional;

/**
 * A {@code <details>}: its summary, and where it stands.
 *
 * @param question the first paragraph of the numbered point that it belongs to, where it belongs to one
 * @param bold the bold words that open what is folded, where there are some
 */
public record Fold(String summary, Optional<String> question, Optional<String> bold, int line, Place place) implements Part { }
