// misconception: a letter is a byte
// refused with: though its bytes are two
default String quote(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte letter : name.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
        quoted.append((char) letter);
        if (letter == '"') {
            quoted.append('"');
        }
    }
    return quoted.append('"').toString();
}
