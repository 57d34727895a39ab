// right because: each quote is doubled, whoever does it
default String quote(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char letter : name.toCharArray()) {
        quoted.append(letter == '"' ? "\"\"" : letter);
    }
    return quoted.append('"').toString();
}
