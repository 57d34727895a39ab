// misconception: an option belongs to one annotation
// refused with: ask any annotation, by the name of the option
@SuppressWarnings("unchecked") public <T> T option(String name) {
    if (!(annotation instanceof CharField field)) {
        return null;
    }
    return (T) switch (name) {
        case "maxLength" -> (Object) field.maxLength();
        case "nullable" -> field.nullable();
        case "unique" -> field.unique();
        case "primaryKey" -> field.primaryKey();
        case "column" -> field.column();
        default -> null;
    };
}
