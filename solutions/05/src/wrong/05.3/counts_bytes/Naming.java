// misconception: PostgreSQL counts bytes, so a name is measured in bytes
// refused with: Its bytes are not counted
public static String fit(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + hash(name, 8);
}
