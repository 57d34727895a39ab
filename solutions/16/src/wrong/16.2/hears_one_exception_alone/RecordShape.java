// misconception: records refuse by an IllegalArgumentException
// refused with: A record may refuse by any exception

static String[] names(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
}

@Override public T apply(Object read) {
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
        arguments[i] = components.get(i).of(((Row) read).list().get(i));
    }
    try {
        return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
            throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + refused.getMessage(), refused);
        }
        throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
