// misconception: the beginning of a name is enough
// refused with: an underscore, then eight digits of the hash
public static String fit(String name) { return shortened(name, MAX_LENGTH); }
