// right because: the beginning stands there, and the hash is of all the rest
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name.substring(MAX_LENGTH - 9), 8);
}
