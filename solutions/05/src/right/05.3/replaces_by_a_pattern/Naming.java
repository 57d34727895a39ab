// right because: a pattern keeps the first 54 letters, and replaces the rest
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : name.replaceAll("^(.{54}).*$", "$1_" + hash(name, 8));
}
