// misconception: all columns are in snake case
// refused with: has just that name, whatever its letters

public String column(String name) {
    String given = option("column");
    String base = given == null || given.isEmpty() ? isForeignKey() ? name + "Id" : name : given;
    return Naming.fit(Naming.snakeCase(base));
}
