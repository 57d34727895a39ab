// misconception: the name is made to fit, and _id is no part of it
// refused with: It must see the whole name

public String column(String name) {
    String given = option("column");
    return given == null || given.isEmpty() ? Naming.fit(Naming.snakeCase(name)) + (isForeignKey() ? "_id" : "") : Naming.fit(given);
}
