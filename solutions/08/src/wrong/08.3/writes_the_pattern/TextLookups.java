// misconception: once escaped, a text may stand in the SQL
// refused with: let a Param write it
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String pattern = before + text(left, right).value().toString().replaceAll("[\\\\%_]", "\\\\$0").replace("'", "''") + after;
    return new Expression() {
        @Override public void render(SqlWriter sql) {
            sql.append(operator.equals("like") ? "" : "UPPER(").append(asText(left)).append(operator.equals("like") ? "" : ")")
                .append(operator.equals("like") ? " LIKE '" + pattern + "' ESCAPE '\\'" : " LIKE UPPER('" + pattern + "') ESCAPE '\\'");
        }

        @Override public bookworm.fields.FieldType<?> type() { return Types.BOOLEAN; }
    };
}
