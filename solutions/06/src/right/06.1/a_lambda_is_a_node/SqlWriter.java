// right because: a lambda is a node, and append takes a node
public SqlWriter parameter(Object value) {
    return append(writer -> {
        parameters.add(value);
        text.append('?');
    });
}
