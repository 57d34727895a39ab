// misconception: ten less the rest is always a digit
// refused with: its check digit is 0
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) { return super.convert(value).replaceAll("[- ]", ""); }

    @Override public List<String> validate(String value) {
        List<String> problems = new ArrayList<>(super.validate(value));
        if (!value.matches("[0-9]{13}")) {
            problems.add("Enter the 13 digits of an ISBN.");
        } else {
            int sum = 0;
            for (int i = 0; i < 12; i++) {
                sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            if (10 - sum % 10 != value.charAt(12) - '0') {
                problems.add("The check digit does not fit: look for a mistyped digit.");
            }
        }
        return problems;
    }
}
