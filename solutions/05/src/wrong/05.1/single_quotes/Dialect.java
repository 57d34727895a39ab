// misconception: single quotes quote names as well
// refused with: single quotes make a text
default String quote(String name) { return "'" + name.replace("'", "''") + "'"; }
