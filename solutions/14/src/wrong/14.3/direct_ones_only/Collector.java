// misconception: who refers to me comes right before me
// refused with: The database refused it

private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
    if (left.remove(model)) {
        for (FieldMeta key : model.referencedBy()) {
            if (left.remove(key.model())) {
                order.add(key.model());
            }
        }
        order.add(model);
    }
}
