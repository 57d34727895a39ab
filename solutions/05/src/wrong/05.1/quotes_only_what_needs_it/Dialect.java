// misconception: a plain word needs no quotes
// refused with: A name stands in double quotes
default String quote(String name) { return name.matches("\\w+") ? name : '"' + name.replace("\"", "\"\"") + '"'; }
