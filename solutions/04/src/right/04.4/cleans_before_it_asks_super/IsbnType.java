// right because: super may be asked about the text without its hyphens too
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) {
        StringBuilder kept = new StringBuilder();
        for (char each : value.toString().toCharArray()) {
            if (each != '-' && each != ' ') {
                kept.append(each);
            }
        }
        return super.convert(kept);
    }

    @Override public List<String> validate(String value) {
        List<String> problems = new LinkedList<>(super.validate(value));
        if (value.length() != 13 || !value.replaceAll("[0-9]", "").isEmpty()) {
            problems.add("Enter the 13 digits of an ISBN.");
            return problems;
        }
        int sum = 0;
        int times = 1;
        for (String digit : value.split("")) {
            sum += times * Integer.parseInt(digit);
            times = 4 - times;
        }
        if (sum % 10 > 0) {
            problems.add("The check digit does not fit: look for a mistyped digit.");
        }
        return problems;
    }
}
