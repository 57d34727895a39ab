// misconception: what people read they may type
// refused with: is a label, for people to read
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        for (E choice : choices) {
            if (choice.label().equals(value) || choice.value().equals(base.convert(value))) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
