// misconception: replaceFirst is enough, who has two quotes in a name?
// refused with: each of them is doubled
default String quote(String name) { return '"' + name.replaceFirst("\"", "\"\"") + '"'; }
