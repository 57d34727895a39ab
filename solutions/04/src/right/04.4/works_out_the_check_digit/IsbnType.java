// right because: the check digit is what the other twelve ask for
package desk;

import bookworm.fields.StringType;
import java.util.*;
import java.util.stream.*;

final class IsbnType extends StringType {

    IsbnType() { super("VARCHAR(13)"); }

    @Override public String convert(Object value) {
        return super.convert(value).chars().filter(each -> each != '-' && each != ' ').mapToObj(Character::toString)
            .collect(Collectors.joining());
    }

    @Override public List<String> validate(String value) {
        return Stream.concat(super.validate(value).stream(), problem(value).stream()).toList();
    }

    private static Optional<String> problem(String value) {
        boolean isNumber = value.length() == 13 && value.chars().allMatch(each -> each >= '0' && each <= '9');
        if (!isNumber) {
            return Optional.of("Enter the 13 digits of an ISBN.");
        }
        int sum = IntStream.range(0, 12).map(i -> (value.charAt(i) - '0') * (1 + i % 2 * 2)).sum();
        int wanted = (10 - sum % 10) % 10;
        return value.charAt(12) - '0' == wanted ? Optional.empty()
            : Optional.of("The check digit does not fit: look for a mistyped digit.");
    }
}
