// right because: the row gives a value by name, in the class that is asked for

@Override public T apply(Object read) {
    Row row = (Row) read;
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent each : constructor.getDeclaringClass().getRecordComponents()) {
        arguments.add(row.get(each.getName(), each.getType()));
    }
    try {
        return constructor.newInstance(arguments.toArray());

    } catch (InvocationTargetException e) {
        throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The constructor was made accessible", e);
    }
}
