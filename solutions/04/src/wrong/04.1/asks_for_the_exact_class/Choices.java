// misconception: every constant is of the class of its enum
// refused with: Ask whether it is an instance
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        return value.getClass() == javaType ? javaType.cast(value) : constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
