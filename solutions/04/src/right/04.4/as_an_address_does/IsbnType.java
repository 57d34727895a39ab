// right because: a text that cannot be stored is told that first, as that of an EmailField is
package desk;

import bookworm.fields.StringType;
import java.util.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) { return super.convert(value).replaceAll("[- ]", ""); }

    @Override public List<String> validate(String value) {
        if (!super.validate(value).isEmpty()) {
            return super.validate(value);
        }
        if (!value.matches("[0-9]{13}")) {
            return List.of("Enter the 13 digits of an ISBN.");
        }
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0 ? List.of() : List.of("The check digit does not fit: look for a mistyped digit.");
    }
}
