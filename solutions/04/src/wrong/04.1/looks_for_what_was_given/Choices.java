// misconception: base is asked whether it can be converted, and that is all
// refused with: look for what it made
    @Override public E convert(Object value) {
        if (javaType.isInstance(value)) {
            return javaType.cast(value);
        }
        base.convert(value);
        return constant(value).orElseThrow(() ->
            new ValidationError("expected one of " + choices.stream().map(Choice::value).toList() + " but got \"" + value + "\""));
    }
