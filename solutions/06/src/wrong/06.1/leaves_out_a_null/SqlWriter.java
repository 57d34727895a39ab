// misconception: nothing need not be sent
// refused with: A null is in the list like any value
public SqlWriter parameter(Object value) {
    if (value != null) {
        parameters.add(value);
    }
    return append("?");
}
