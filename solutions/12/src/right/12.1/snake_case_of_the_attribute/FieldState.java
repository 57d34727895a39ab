// right because: the snake case of authorId is author_id

public String column(String name) {
    String given = option("column");
    boolean isGiven = given != null && !given.isBlank();
    return Naming.fit(isGiven ? given : Naming.snakeCase(isForeignKey() ? name + "Id" : name));
}
