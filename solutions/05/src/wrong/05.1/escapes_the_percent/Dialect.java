// misconception: format reads a percent sign wherever it stands, so it is doubled
// refused with: A percent sign is a letter like another
default String quote(String name) { return String.format("\"%s\"", name.replace("%", "%%").replace("\"", "\"\"")); }
