// right because: code points are copied one by one, and a double quote is copied twice
default String quote(String name) {
    return name.codePoints().mapToObj(letter -> letter == '"' ? "\"\"" : Character.toString(letter))
        .collect(java.util.stream.Collectors.joining("", "\"", "\""));
}
