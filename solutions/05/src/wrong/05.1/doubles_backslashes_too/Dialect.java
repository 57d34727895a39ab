// misconception: a backslash means something to SQL
// refused with: A backslash is a letter like another to SQL
default String quote(String name) { return '"' + name.replace("\\", "\\\\").replace("\"", "\"\"") + '"'; }
