// misconception: a mark has a number, as in JPA
// refused with: One value writes one mark, and nothing else
public SqlWriter parameter(Object value) {
    parameters.add(value);
    return append("?" + parameters.size());
}
