// misconception: an option always is a text
// refused with: option("column") gives null: then the field's own name is taken

public String column(String name) {
    String given = option("column");
    if (!given.isEmpty()) {
        return given;
    }
    return Naming.fit(Naming.snakeCase(name) + (isForeignKey() ? "_id" : ""));
}
