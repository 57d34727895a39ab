// misconception: what was asked for goes last
// refused with: However they lie in left

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.contains(model)) {
        left.remove(model);
        order.addAll(left);
        left.clear();
        order.add(model);
    }
}
