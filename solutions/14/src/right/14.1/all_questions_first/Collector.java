// right because: the querysets are lazy, so they may be gathered before they are followed

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new HashMap<>());
    Map<Object, Model> fresh = found.stream().filter(object -> !known.containsKey(object.pk()))
        .collect(Collectors.toMap(Model::pk, object -> object, (one, other) -> one));
    known.putAll(fresh);
    Map<FieldMeta, List<QuerySet<Model>>> questions = new LinkedHashMap<>();
    for (FieldMeta key : model.referencedBy()) {
        questions.put(key, rows(key, fresh.keySet(), Integer.MAX_VALUE));
    }
    questions.forEach((key, all) -> all.forEach(rows -> follow(key, rows)));
}
