// misconception: blanks around a name do not count
// refused with: ' pages' was taken for a field

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text.strip());
    FieldMeta target = model.find(names.get(0)).orElseThrow(() -> cannotResolve(names.get(0), text, model));
    return new Path(target, names.subList(1, names.size()));
}
