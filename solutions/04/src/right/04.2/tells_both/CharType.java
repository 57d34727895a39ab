// right because: a text can be too long and not to be stored
import java.util.*;

    @Override public List<String> validate(String value) {
        List<String> problems = new ArrayList<>(super.validate(value));
        int length = value.codePointCount(0, value.length());
        if (length > maxLength) {
            problems.add("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
        }
        return problems;
    }
