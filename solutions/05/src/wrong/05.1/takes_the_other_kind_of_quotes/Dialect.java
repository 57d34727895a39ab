// misconception: what has double quotes in it is put into single ones
// refused with: This name does not stand in double quotes
default String quote(String name) { return name.contains("\"") ? "'" + name + "'" : '"' + name + '"'; }
