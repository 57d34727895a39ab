// misconception: an ISBN ends after thirteen digits
// refused with: cut off, it would make a right number of a wrong one
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) {
        String digits = super.convert(value).replaceAll("[- ]", "");
        return digits.length() > 13 ? digits.substring(0, 13) : digits;
    }

    @Override public List<String> validate(String value) {
        List<String> problems = new ArrayList<>(super.validate(value));
        if (!value.matches("[0-9]{13}")) {
            problems.add("Enter the 13 digits of an ISBN.");
        } else {
            int sum = 0;
            for (int i = 0; i < 13; i++) {
                sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            if (sum % 10 != 0) {
                problems.add("The check digit does not fit: look for a mistyped digit.");
            }
        }
        return problems;
    }
}
