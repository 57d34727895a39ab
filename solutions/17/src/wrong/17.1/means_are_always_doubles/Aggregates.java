// misconception: a mean is a double
// refused with: A double is not exact

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument.base() instanceof DecimalType ? Types.DECIMAL : argument.base();
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
        case AVG, STDDEV, VARIANCE -> Types.FLOAT;
        case MIN, MAX -> argument;
    };
}
