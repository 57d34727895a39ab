// right because: the mark may come first, as long as nothing comes between
public SqlWriter parameter(Object value) {
    text.append('?');
    parameters.add(value);
    return this;
}
