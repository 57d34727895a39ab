// misconception: a plain word needs no quotes
// refused with: a name stands in double ones
default String quote(String name) { return name.matches("\\w+") ? name : '"' + name.replace("\"", "\"\"") + '"'; }
