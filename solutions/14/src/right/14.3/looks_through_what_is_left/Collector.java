// right because: those that are left know whom they refer to

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.remove(model)) {
        for (ModelMeta other : List.copyOf(left)) {
            if (other.relations().stream().anyMatch(relation -> relation.target() == model)) {
                addReferringFirst(other, left, order);
            }
        }
        order.add(model);
    }
}
