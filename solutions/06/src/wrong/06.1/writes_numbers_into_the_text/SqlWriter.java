// misconception: a number cannot do any harm in the text
// refused with: One value writes one mark, and nothing else, wherever it stands and whatever its type
public SqlWriter parameter(Object value) {
    if (value instanceof Number) {
        return append(value.toString());
    }
    parameters.add(value);
    return append("?");
}
