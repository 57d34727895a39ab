// misconception: what is doubled needs no quotes around it
// refused with: A name stands in double quotes
default String quote(String name) { return name.replace("\"", "\"\""); }
