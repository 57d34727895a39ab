// misconception: there is one word at most, so the second part is all
// refused with: All words are kept, in their order

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    FieldMeta target = model.find(names.get(0)).orElseThrow(() -> cannotResolve(names.get(0), text, model));
    return new Path(target, names.size() > 1 ? List.of(names.get(1)) : List.of());
}
