// misconception: whatever goes wrong, the record has refused
// refused with: let this error pass as it is

static String[] names(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
}

@Override public T apply(Object read) {
    List<Object> values = ((Row) read).list();
    try {
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components.get(i).of(values.get(i));
        }
        return constructor.newInstance(arguments);
    } catch (Exception e) {
        Throwable reason = e.getCause() == null ? e : e.getCause();
        throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + reason.getMessage(), reason);
    }
}
