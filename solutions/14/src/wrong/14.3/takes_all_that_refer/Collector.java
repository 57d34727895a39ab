// misconception: left says nothing that order does not
// refused with: It never came to an end

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (!order.contains(model)) {
        model.referencedBy().forEach(key -> addReferringFirst(key.model(), left, order));
        order.add(model);
        left.remove(model);
    }
}
