// right because: a loop, and an early return

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (!left.contains(model)) {
        return;
    }
    left.remove(model);
    for (FieldMeta key : model.referencedBy()) {
        ModelMeta referring = key.model();
        if (left.contains(referring)) {
            addReferringFirst(referring, left, order);
        }
    }
    order.add(model);
}
