// misconception: a dot parts a schema from a table
// refused with: A dot is a letter like another
default String quote(String name) {
    return java.util.Arrays.stream(name.split("\\.")).map(part -> '"' + part.replace("\"", "\"\"") + '"')
        .collect(java.util.stream.Collectors.joining("."));
}
