// right because: a map from values to constants can be asked too
import bookworm.errors.ValidationError;
import java.util.*;

    @Override public E convert(Object value) {
        if (choices.contains(value)) {
            return javaType.cast(value);
        }
        Map<Object, E> constants = new LinkedHashMap<>();
        choices.forEach(choice -> constants.put(choice.value(), choice));
        E found = constants.get(base.convert(value));
        if (found == null) {
            throw new ValidationError("expected one of " + constants.keySet() + " but got \"" + value + "\"");
        }
        return found;
    }
