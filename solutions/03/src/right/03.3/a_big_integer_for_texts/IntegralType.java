// right because: a BigInteger takes digits with a sign, and no point
import java.math.BigInteger;
static long parse(Object value, long min, long max) {
    try {
        return within(value instanceof CharSequence text ? new BigInteger(text.toString().strip()) : DecimalType.parse(value).toBigIntegerExact(),
            value, min, max);
    } catch (ArithmeticException e) {
        throw new ValueError("expected a whole number but got " + value);
    }
}

private static long within(BigInteger number, Object value, long min, long max) {
    if (number.compareTo(BigInteger.valueOf(min)) < 0 || number.compareTo(BigInteger.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    return number.longValueExact();
}
