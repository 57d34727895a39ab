// misconception: a number in hexadecimal has always eight digits
// refused with: A number loses the zeros that it begins with
public static String fit(String name) {
    return name.length() <= MAX_LENGTH ? name : shortened(name, MAX_LENGTH - 9) + "_" + Integer.toHexString(name.hashCode());
}
