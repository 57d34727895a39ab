// misconception: whatever is refused is a ValidationError
// refused with: let the error of base pass
import bookworm.errors.*;

    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        try {
            return constant(base.convert(value)).orElseThrow(() -> new ValidationError("expected one of "
                + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
        } catch (ValueError e) {
            throw new ValidationError(e.getMessage());
        }
    }
