// misconception: a number is the position of a constant
// refused with: is the position of a constant
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (value instanceof Integer position && position < choices.size()) {
            return choices.get(position);
        }
        return javaType.isInstance(value) ? javaType.cast(value) : constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
