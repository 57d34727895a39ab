// misconception: orElseThrow says enough
// refused with: throw a ValidationError
    @Override public E convert(Object value) {
        return javaType.isInstance(value) ? javaType.cast(value) : constant(base.convert(value)).orElseThrow();
    }
