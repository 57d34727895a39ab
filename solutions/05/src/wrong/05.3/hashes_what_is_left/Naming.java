// misconception: the hash may be of the shortened name
// refused with: the hash is of the whole name
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(shortened(name, MAX_LENGTH - 9), 8);
}
