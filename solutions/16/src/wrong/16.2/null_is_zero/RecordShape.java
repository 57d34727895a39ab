// misconception: a primitive that is not there is 0
// refused with: the record says that she has one

@Override public T apply(Object read) {
    List<Object> values = ((Row) read).list();
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
        arguments[i] = values.get(i) == null && components.get(i).type().isPrimitive() ? components.get(i).of(0) : components.get(i).of(values.get(i));
    }
    try {
        return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
        throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The constructor was made accessible", e);
    }
}
