// misconception: one rule for all names is simpler
// refused with: whoever looks for it looks for these letters
public static String fit(String name) { return shortened(name, MAX_LENGTH - 9) + "_" + hash(name, 8); }
