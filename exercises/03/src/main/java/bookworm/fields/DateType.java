package bookworm.fields;

import java.time.*;

/** A day. A moment is taken for its day in UTC. */
public final class DateType extends SimpleType<LocalDate> {

    public DateType() { super(LocalDate.class, "DATE", "a date such as \"2024-02-29\"", DateType::dayOf); }

    private static LocalDate dayOf(Object value) {
        throw new bookworm.exercises.Todo("03.2", "make a day of what a user gives");
    }
}
