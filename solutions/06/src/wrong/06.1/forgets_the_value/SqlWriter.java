// misconception: whoever calls parameter keeps the value
// refused with: Its value must be in the list, once
public SqlWriter parameter(Object value) { return append("?"); }
