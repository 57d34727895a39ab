// misconception: split gives all that stands between two quotes
// refused with: each of them is doubled
default String quote(String name) { return '"' + String.join("\"\"", name.split("\"")) + '"'; }
