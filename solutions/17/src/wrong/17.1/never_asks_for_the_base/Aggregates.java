// misconception: a type is its own base
// refused with: their sum is one, and no choice

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument instanceof DecimalType ? Types.DECIMAL : argument;
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
        case AVG, STDDEV, VARIANCE -> values == Types.DECIMAL ? values : Types.FLOAT;
        case MIN, MAX -> argument;
    };
}
