package desk;

import bookworm.Manager;
import bookworm.fields.*;

/** One copy of a book, on some shelf. */
class Copy extends Versioned {
    static final Manager<Copy> objects = Manager.of(Copy.class);

    @CharField(maxLength = 20) String shelf;
    @PositiveIntegerField int loans;
}
