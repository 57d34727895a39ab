// misconception: who was met later refers to who was met before
// refused with: However they lie in left

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.remove(model)) {
        order.add(0, model);
    }
}
