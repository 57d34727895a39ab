// misconception: a name has no blanks
// refused with: A blank is a letter like another
default String quote(String name) { return "\"" + name.replace(" ", "_").replace("\"", "\"\"") + "\""; }
