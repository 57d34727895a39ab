// misconception: blanks around a text are never meant
// refused with: A text keeps its blanks
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value)
            : constant(base.convert(value instanceof String text ? text.strip() : value)).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
