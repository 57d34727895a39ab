// misconception: values stand in a list, so each but the first brings its comma
// refused with: One value writes one mark, and nothing else, wherever it stands
public SqlWriter parameter(Object value) {
    String mark = parameters.isEmpty() ? "?" : ", ?";
    parameters.add(value);
    return append(mark);
}
