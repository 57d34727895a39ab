// misconception: a number keeps names apart as well as a hash
// refused with: another one each time is found by nobody
private static int number;

public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + String.format("_%08d", number++);
}
