// right because: ilike compares in upper case, and so may like

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String pattern = before + text(left, right).value().toString().replaceAll("[\\\\%_]", "\\\\$0") + after;
    return operator.equals("like") ? Func.of("like", Types.BOOLEAN, asText(left), new Param(pattern, Types.TEXT))
        : Func.of("like", Types.BOOLEAN, Func.of("UPPER", Types.TEXT, asText(left)), new Param(pattern.toUpperCase(), Types.TEXT));
}
