package desk;

import bookworm.errors.ValidationError;
import bookworm.exercises.Todo;
import bookworm.fields.StringType;
import java.util.*;

/**
 * Exercise 04.4, debug: an ISBN. A user types {@code "978-0-14-143979-2"}, the field holds {@code "9780141439792"}. The last digit
 * is a check: take the digits once, three times, once, three times and so on; their sum is a multiple of ten.
 */
final class IsbnType extends StringType {

    IsbnType() {
        super("VARCHAR(13)");
        Todo.here("04.4", "correct the three mistakes below, then delete this line");
    }

    /** Hyphens and blanks are for people. The column holds one form only. */
    @Override public String convert(Object value) {
        String digits = super.convert(value).replaceAll("[- ]", "");
        if (!hasThirteenDigits(digits)) {
            throw new ValidationError("expected the 13 digits of an ISBN but got \"" + value + "\"");
        }
        return digits;
    }

    @Override public List<String> validate(String value) {
        if (sum(value) % 10 != 0) {
            throw new ValidationError("The check digit does not fit: look for a mistyped digit.");
        }
        return super.validate(value);
    }

    private static boolean hasThirteenDigits(String text) { return text.matches("[0-9]{13}"); }

    private static int sum(String digits) { return digits.chars().map(Character::getNumericValue).sum(); }
}
