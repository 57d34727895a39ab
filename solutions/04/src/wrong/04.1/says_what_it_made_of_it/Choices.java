// misconception: what was converted is what was given
// refused with: as it was given
import bookworm.errors.ValidationError;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        Object plain = base.convert(value);
        return constant(plain).orElseThrow(() -> new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + plain + "\""));
    }
