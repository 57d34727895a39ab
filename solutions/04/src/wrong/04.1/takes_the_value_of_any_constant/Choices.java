// misconception: a constant of any enum stands for its value
// refused with: though its value is F as well
import bookworm.errors.ValidationError;
import java.util.Optional;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        Object plain = value instanceof Choice other ? other.value() : value;
        Optional<E> found = constant(base.convert(plain));
        if (found.isPresent()) {
            return found.get();
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
