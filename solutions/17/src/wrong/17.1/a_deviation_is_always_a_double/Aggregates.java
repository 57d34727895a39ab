// misconception: a root is never exact, so a deviation is a double
// refused with: The standard deviation of prices is an unlimited DECIMAL

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument.base() instanceof DecimalType ? Types.DECIMAL : argument.base();
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
        case AVG, VARIANCE -> values == Types.DECIMAL ? values : Types.FLOAT;
        case STDDEV -> Types.FLOAT;
        case MIN, MAX -> argument;
    };
}
