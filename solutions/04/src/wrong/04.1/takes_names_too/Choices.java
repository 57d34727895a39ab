// misconception: a name is as good as a value
// refused with: is the name of a constant
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        for (E choice : choices) {
            if (choice.toString().equals(value) || choice.value().equals(base.convert(value))) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
