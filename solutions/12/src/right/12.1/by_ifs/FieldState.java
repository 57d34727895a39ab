// right because: early returns say the same

public String column(String name) {
    String given = option("column");
    if (given != null && !given.isEmpty()) {
        return Naming.fit(given);
    }
    String column = Naming.snakeCase(name);
    if (isForeignKey()) {
        column += "_id";
    }
    return Naming.fit(column);
}
