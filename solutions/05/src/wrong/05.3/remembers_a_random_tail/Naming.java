// misconception: the same each time means the same as long as the program runs
// refused with: as the next program will
private static final Map<String, String> LONG = new HashMap<>();

public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name
        : LONG.computeIfAbsent(name, each -> shortened(each, MAX_LENGTH - 9) + "_" + UUID.randomUUID().toString().substring(0, 8));
}
