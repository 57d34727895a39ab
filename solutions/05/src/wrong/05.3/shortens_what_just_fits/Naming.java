// misconception: 63 letters are too many
// refused with: 63 letters are allowed
public static String fit(String name) {
    return name.length() < MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name, 8);
}
