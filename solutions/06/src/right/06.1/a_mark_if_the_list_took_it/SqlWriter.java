// right because: add of a list says yes, always
public SqlWriter parameter(Object value) {
    text.append(parameters.add(value) ? "?" : "");
    return this;
}
