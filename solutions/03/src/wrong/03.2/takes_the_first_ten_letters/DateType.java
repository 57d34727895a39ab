// misconception: a date is ten letters long, whatever follows
// refused with: the whole text has to be a date
private static LocalDate dayOf(Object value) {
    return LocalDate.parse(value.toString().substring(0, Math.min(10, value.toString().length())));
}
