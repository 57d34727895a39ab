// misconception: format puts in what is put into its first argument
// refused with: MissingFormatArgumentException
default String quote(String name) { return String.format("\"" + name.replace("\"", "\"\"") + "\""); }
