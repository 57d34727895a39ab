// misconception: H2 shows names in capitals, so they are written in capitals
// refused with: capital and small ones must both survive
default String quote(String name) { return '"' + name.toUpperCase(java.util.Locale.ROOT).replace("\"", "\"\"") + '"'; }
