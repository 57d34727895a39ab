// misconception: what is given is what the column holds
// refused with: let base convert it, and look for what it made
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value) : constant(value).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
