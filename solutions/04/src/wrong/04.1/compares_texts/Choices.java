// misconception: two values are the same if their texts are
// refused with: Compare what base made of it
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        base.convert(value);
        for (E choice : choices) {
            if (choice.value().toString().equals(value.toString().strip())) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
