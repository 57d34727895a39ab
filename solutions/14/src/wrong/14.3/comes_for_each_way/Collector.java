// misconception: whoever is visited is added
// refused with: and is not added again

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    left.remove(model);
    for (FieldMeta key : model.referencedBy()) {
        if (left.contains(key.model())) {
            addReferringFirst(key.model(), left, order);
        }
    }
    order.add(model);
}
