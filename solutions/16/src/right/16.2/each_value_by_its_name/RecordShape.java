// right because: the names of the row are those of the record

static String[] names(Class<? extends Record> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
        names.add(component.getName());
    }
    return names.toArray(new String[0]);
}

@Override public T apply(Object read) {
    Row row = (Row) read;
    String[] names = names(constructor.getDeclaringClass());
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
        arguments.add(components.get(i).of(row.get(names[i])));
    }
    try {
        return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
        Throwable reason = e.getTargetException();
        throw new ValueError("No " + constructor.getDeclaringClass().getSimpleName() + " can be made of " + row + ". " + reason, reason);
    } catch (InstantiationException | IllegalAccessException e) {
        throw new IllegalStateException(e);
    }
}
