// right because: a second quote is inserted beside each, from the end, so that no place moves
default String quote(String name) {
    StringBuilder quoted = new StringBuilder(name);
    for (int i = quoted.length() - 1; i >= 0; i--) {
        if (quoted.charAt(i) == '"') {
            quoted.insert(i, '"');
        }
    }
    return "\"" + quoted + "\"";
}
