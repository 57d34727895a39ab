package bookworm.book.lesson;

import java.util.List;

/** A part of a page, below its headings: words, a block, a table, or what opens something folded. */
public sealed interface Part permits Words, Block, Table, Fold {

    /** Those of one kind, in order. */
    static <T extends Part> List<T> all(Class<T> kind, List<Part> parts) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The line at which it begins. */
    int line();

    Place place();
}
