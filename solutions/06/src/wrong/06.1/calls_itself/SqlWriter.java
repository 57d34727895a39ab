// misconception: a method of this name is there already
// refused with: It never ends: parameter (SqlWriter.java
public SqlWriter parameter(Object value) { return parameter(value); }
