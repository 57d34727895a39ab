// misconception: field(...) complains of a name it has not, and that is enough
// refused with: must say which part of the name is wrong

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    return new Path(model.field(names.get(0)), names.subList(1, names.size()));
}
