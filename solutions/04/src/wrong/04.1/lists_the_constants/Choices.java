// misconception: a user knows the constants
// refused with: It was refused in other words
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value) : constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of " + choices + " but got \"" + value + "\""));
    }
