package bookworm.fields;

import bookworm.errors.ValueError;
import java.math.BigDecimal;

/** A whole number. */
public interface IntegralType<T> extends FieldType<T> {

    /** A whole number from what users give: a number that is whole, or a text of digits, perhaps with a sign. */
    static long parse(Object value, long min, long max) {
        throw new bookworm.exercises.Todo("03.3", "make a whole number of what a user gives, or refuse it");
    }
}
