// right because: a loop over the choices finds what constant(...) finds
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        Object plain = base.convert(value);
        for (E choice : choices) {
            if (plain.equals(choice.value())) {
                return choice;
            }
        }
        throw new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\"");
    }
