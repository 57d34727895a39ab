// misconception: a wrong check digit can be worked out by the program
// refused with: convert changes no digit
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) {
        String digits = super.convert(value).replaceAll("[- ]", "");
        return hasThirteenDigits(digits) ? digits.substring(0, 12) + (10 - sum(digits.substring(0, 12)) % 10) % 10 : digits;
    }

    @Override public List<String> validate(String value) {
        List<String> problems = new ArrayList<>(super.validate(value));
        if (!hasThirteenDigits(value)) {
            problems.add("Enter the 13 digits of an ISBN.");
        } else if (sum(value) % 10 != 0) {
            problems.add("The check digit does not fit: look for a mistyped digit.");
        }
        return problems;
    }

    private static boolean hasThirteenDigits(String text) { return text.matches("[0-9]{13}"); }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.getNumericValue(digits.charAt(i)) * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
