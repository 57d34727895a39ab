// misconception: AVG of integers is an integer
// refused with: it is a FLOAT

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument.base() instanceof DecimalType ? Types.DECIMAL : argument.base();
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
        case AVG, STDDEV, VARIANCE -> values;
        case MIN, MAX -> argument;
    };
}
