// misconception: SQL knows Java's escapes
// refused with: The quote in the name ended the name
default String quote(String name) { return '"' + name.replace("\"", "\\\"") + '"'; }
