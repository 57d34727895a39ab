// right because: a stream of positions is a loop

@Override public T apply(Object read) {
    Row row = (Row) read;
    Object[] arguments = java.util.stream.IntStream.range(0, components.size())
        .mapToObj(i -> components.get(i).of(row.list().get(i))).toArray();
    try {
        return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
        Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
        throw new ValueError(constructor.getDeclaringClass().getName() + " does not take " + row.asMap() + ": " + cause.getMessage(), cause);
    }
}
