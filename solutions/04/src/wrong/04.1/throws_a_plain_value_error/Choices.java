// misconception: a ValueError is a ValueError
// refused with: wants words made for him
import bookworm.errors.ValueError;

    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value) : constant(base.convert(value)).orElseThrow(() ->
            new ValueError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
