// misconception: all that is given is a value
// refused with: A program gives the constant itself
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        return constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
