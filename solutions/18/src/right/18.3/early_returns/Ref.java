// right because: a helper tells either end what it knows now

void set(T other, FieldMeta field) {
    if (field.unique()) {
        tell(object, field, null);
        tell(other, field, List.of(owner));
    }
    this.key = null;
    this.object = other;
    if (other != null) {
        this.key = other.pk();
    }
}

private static void tell(Model end, FieldMeta field, List<Model> known) {
    if (end != null) {
        end.state = end.state.withRelated(field.reference().relatedName(), known);
    }
}
