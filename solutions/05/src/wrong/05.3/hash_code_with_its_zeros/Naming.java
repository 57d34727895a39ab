// misconception: any hash tells names apart
// refused with: to hashCode, Aa and BB are the same
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + String.format("_%08x", name.hashCode());
}
