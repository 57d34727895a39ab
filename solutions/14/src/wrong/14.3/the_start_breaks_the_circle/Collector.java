// misconception: where nobody is free to go, the model that was asked for is
// refused with: Who refers goes first

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    while (left.contains(model)) {
        ModelMeta next = left.stream().filter(each -> each.referencedBy().stream().map(FieldMeta::model)
            .noneMatch(other -> other != each && left.contains(other))).findFirst().orElse(model);
        left.remove(next);
        order.add(next);
    }
}
