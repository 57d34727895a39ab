// misconception: what is out of bounds is only one more value that is no choice
// refused with: leave its words
import bookworm.errors.*;
import java.util.Optional;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        try {
            Optional<E> found = constant(base.convert(value));
            if (found.isPresent()) {
                return found.get();
            }
        } catch (ValidationError e) {
            throw e;
        } catch (ValueError e) {
            // no number of that size is a choice
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
