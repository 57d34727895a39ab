// misconception: what is no choice is no value
// refused with: Nothing was made of it, and nobody heard of that
    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value) : constant(base.convert(value)).orElse(null);
    }
