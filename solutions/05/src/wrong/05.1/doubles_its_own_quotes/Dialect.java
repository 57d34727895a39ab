// misconception: it does not matter whether the quotes come before or after the doubling
// refused with: only those are that it had before
default String quote(String name) { return ('"' + name + '"').replace("\"", "\"\""); }
