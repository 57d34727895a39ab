// misconception: what goes into a text is a text
// refused with: The values stand in the list as they were given
public SqlWriter parameter(Object value) {
    parameters.add(value == null ? null : value.toString());
    return append("?");
}
