// misconception: what is doubled in a text is doubled in a name as well
// refused with: Within a name it is a letter like another
default String quote(String name) { return '"' + name.replace("'", "''").replace("\"", "\"\"") + '"'; }
