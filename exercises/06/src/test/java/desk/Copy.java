package desk;

import bookworm.Manager;
import bookworm.fields.*;
import java.time.LocalDate;

/** One copy of a book, on some shelf. */
class Copy extends Versioned {
    static final Manager<Copy> objects = Manager.of(Copy.class);

    @CharField(maxLength = 20) String shelf;
    @PositiveIntegerField int loans;
    @DateField(nullable = true) LocalDate dueDate;
}
