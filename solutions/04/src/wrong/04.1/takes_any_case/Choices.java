// misconception: a user means the value, in whatever case
// refused with: f is another text
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        Object held = base.convert(value);
        for (E choice : choices) {
            if (choice.value().toString().equalsIgnoreCase(held.toString())) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
