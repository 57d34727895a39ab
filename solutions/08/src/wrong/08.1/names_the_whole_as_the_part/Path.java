// misconception: the error needs the name, and the name is the text
// refused with: must say which part of the name is wrong

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    FieldMeta target = model.find(names.get(0)).orElseThrow(() -> cannotResolve(text, text, model));
    return new Path(target, names.subList(1, names.size()));
}
