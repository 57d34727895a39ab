// misconception: somebody is always free to go
// refused with: models that refer to each other were visited again and again

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    while (left.contains(model)) {
        for (ModelMeta each : List.copyOf(left)) {
            if (each.referencedBy().stream().map(FieldMeta::model).noneMatch(other -> other != each && left.contains(other))) {
                left.remove(each);
                order.add(each);
            }
        }
    }
}
