// misconception: the exception that was caught is the cause
// refused with: The record's own exception is the cause

@Override public T apply(Object read) {
    List<Object> values = ((Row) read).list();
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
        arguments[i] = components.get(i).of(values.get(i));
    }
    try {
        return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
        throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The constructor was made accessible", e);
    }
}
