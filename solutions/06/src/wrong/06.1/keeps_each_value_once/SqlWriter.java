// misconception: a value that is in the list already need not be there again
// refused with: Two marks want two values
public SqlWriter parameter(Object value) {
    if (!parameters.contains(value)) {
        parameters.add(value);
    }
    return append("?");
}
