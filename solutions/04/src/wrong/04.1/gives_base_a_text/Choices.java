// misconception: base takes texts, since a form gives texts
// refused with: Give it what came in, not its text
import bookworm.errors.ValidationError;


    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        return constant(base.convert(value.toString())).orElseThrow(() ->
            new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
