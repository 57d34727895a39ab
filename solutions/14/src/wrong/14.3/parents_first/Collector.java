// misconception: what was asked for goes first
// refused with: The database refused it

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.remove(model)) {
        order.add(model);
        model.referencedBy().forEach(key -> addReferringFirst(key.model(), left, order));
    }
}
