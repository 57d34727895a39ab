// 02 Models describe themselves: what must a class say of itself, so that nobody has to write its columns down again?
// Its fields, with their types: the names of the columns follow.
bookworm.meta.Models.meta(Book.class).fields().stream()
    .map(field -> field.name() + " is the column " + field.column())
    .toList()
