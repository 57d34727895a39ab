// misconception: what is cut off is what lies beyond 63 letters
// refused with: which gave way to the hash
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name.substring(MAX_LENGTH), 8);
}
