// misconception: the limit is for the name, the hash comes on top
// refused with: together are as long as is allowed
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH) + "_" + hash(name, 8);
}
