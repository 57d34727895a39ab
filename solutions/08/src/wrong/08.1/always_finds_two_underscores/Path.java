// misconception: a name always has a word after it
// refused with: cut at a place that it has not

public static Path of(ModelMeta model, String text) {
    int at = text.indexOf("__");
    String name = text.substring(0, at);
    FieldMeta target = model.find(name).orElseThrow(() -> cannotResolve(name, text, model));
    return new Path(target, words(text.substring(at + 2)));
}
