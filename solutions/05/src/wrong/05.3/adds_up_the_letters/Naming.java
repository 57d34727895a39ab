// misconception: the sum of its letters tells a name apart
// refused with: of the same letters became one
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + String.format("%08x", name.chars().sum());
}
