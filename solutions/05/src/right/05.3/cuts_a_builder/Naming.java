// right because: what is too long is cut, and then grows by nine letters
public static String fit(String name) {
    StringBuilder fitting = new StringBuilder(name);
    if (fitting.length() > MAX_LENGTH) {
        fitting.setLength(MAX_LENGTH - 9);
        fitting.append('_').append(hash(name, 8));
    }
    return fitting.toString();
}
