// right because: %.54s cuts as shortened does
public static String fit(String name) {
    return name.length() > MAX_LENGTH ? String.format("%.54s_%s", name, hash(name, 8)) : name;
}
