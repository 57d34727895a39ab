// right because: early returns say the same as a switch

@Override public FieldType<?> resultType(FieldType<?> argument) {
    if (this == COUNT) {
        return Types.BIG_INTEGER;
    }
    if (this == MIN || this == MAX) {
        return argument;
    }
    if (argument.base() instanceof DecimalType) {
        return Types.DECIMAL;
    }
    if (this == SUM) {
        return argument.base() instanceof IntegralType ? Types.BIG_INTEGER : argument.base();
    }
    return Types.FLOAT;
}
