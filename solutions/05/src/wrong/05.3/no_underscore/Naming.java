// misconception: eight digits take eight letters
// refused with: an underscore, then eight digits of the hash
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 8) + hash(name, 8);
}
