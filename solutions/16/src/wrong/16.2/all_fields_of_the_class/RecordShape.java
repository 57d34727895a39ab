// misconception: the fields of a record are its components
// refused with: WIDTH is a constant

static String[] names(Class<? extends Record> type) {
    return Stream.of(type.getDeclaredFields()).map(Field::getName).toArray(String[]::new);
}
