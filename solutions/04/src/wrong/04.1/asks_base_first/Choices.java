// misconception: base makes something of a constant, too
// refused with: before you call base
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        Object held = base.convert(value);
        for (E choice : choices) {
            if (choice == value || choice.value().equals(held)) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
