// misconception: the mark is written by the value, and the value by the writer
// refused with: One value writes one mark
public SqlWriter parameter(Object value) {
    parameters.add(value);
    return this;
}
