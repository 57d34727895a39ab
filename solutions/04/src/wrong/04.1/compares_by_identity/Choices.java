// misconception: two values that look alike are one object
// refused with: compare by equals, not by ==
import bookworm.errors.ValidationError;


    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        Object held = base.convert(value);
        for (E choice : choices) {
            if (choice.value() == held) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
