// right because: the tail is made first, and the beginning takes what it leaves
public static String fit(String name) {
    if (name.length() <= MAX_LENGTH) {
        return name;
    }
    String tail = "_" + hash(name, 8);
    return shortened(name, MAX_LENGTH - tail.length()) + tail;
}
