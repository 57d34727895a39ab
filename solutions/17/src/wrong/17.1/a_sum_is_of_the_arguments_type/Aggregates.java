// misconception: a sum of ints is an int
// refused with: a sum of whole numbers is a BIG_INTEGER

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument.base() instanceof DecimalType ? Types.DECIMAL : argument.base();
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values;
        case AVG, STDDEV, VARIANCE -> values == Types.DECIMAL ? values : Types.FLOAT;
        case MIN, MAX -> argument;
    };
}
