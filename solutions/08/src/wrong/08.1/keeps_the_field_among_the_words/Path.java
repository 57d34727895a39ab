// misconception: the words are the whole name
// refused with: After the field no word is left

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    return new Path(model.find(names.get(0)).orElseThrow(() -> cannotResolve(names.get(0), text, model)), names);
}
