// misconception: two names of other tails are of other lengths
// refused with: Two names of one length
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + String.format("%08d", name.length());
}
