// misconception: the beginning has 54 letters, so a name of more is too long
// refused with: and this name has no more
public static String fit(String name) {
    return name.length() <= MAX_LENGTH - 9 ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name, 8);
}
