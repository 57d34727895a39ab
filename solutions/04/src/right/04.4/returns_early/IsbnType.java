// right because: thirteen digits can be stored, so only other texts need to ask super
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) { return super.convert(value).replace("-", "").replace(" ", ""); }

    @Override public List<String> validate(String value) {
        if (hasThirteenDigits(value)) {
            return sum(value) % 10 == 0 ? List.of() : List.of("The check digit does not fit: look for a mistyped digit.");
        }
        List<String> problems = new ArrayList<>();
        problems.add("Enter the 13 digits of an ISBN.");
        problems.addAll(super.validate(value));
        return problems;
    }

    private static boolean hasThirteenDigits(String text) { return text.matches("\\d{13}"); }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.getNumericValue(digits.charAt(i)) * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
