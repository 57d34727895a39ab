// misconception: every constant is one of this enum
// refused with: a constant of another enum
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (value instanceof Choice) {
            @SuppressWarnings("unchecked") E constant = (E) value;
            return constant;
        }
        return constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
