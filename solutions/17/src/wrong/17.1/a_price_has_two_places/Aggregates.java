// misconception: what is computed of prices is a price
// refused with: not the column's type

@Override public FieldType<?> resultType(FieldType<?> argument) {
    FieldType<?> values = argument.base();
    return switch (this) {
        case COUNT -> Types.BIG_INTEGER;
        case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
        case AVG, STDDEV, VARIANCE -> values instanceof DecimalType ? values : Types.FLOAT;
        case MIN, MAX -> argument;
    };
}
