// misconception: a constructor takes any number for any number
// refused with: ask the component for it

@Override public T apply(Object read) {
    List<Object> values = ((Row) read).list();
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
        arguments[i] = values.get(i);
    }
    try {
        return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
        throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The constructor was made accessible", e);
    }
}
