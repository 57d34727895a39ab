// right because: step by step, and refOf gives the Ref itself

@Override Query query() {
    Object ofOwner = ownerKey();
    Query all = Query.of(Models.meta(model));
    return all.and(new Column(key()).is(ofOwner));
}

@Override void insert(Model object) {
    FieldMeta key = key();
    object.refOf(key).set(owner);
    super.insert(object);
}
