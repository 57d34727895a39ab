// misconception: a model is done when its referring models are
// refused with: It never came to an end

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.contains(model)) {
        model.referencedBy().forEach(key -> addReferringFirst(key.model(), left, order));
        left.remove(model);
        order.add(model);
    }
}
