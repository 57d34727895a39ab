// misconception: SQL does not tell capitals from small letters
// refused with: they differ in a capital
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name.toLowerCase(Locale.ROOT), 8);
}
