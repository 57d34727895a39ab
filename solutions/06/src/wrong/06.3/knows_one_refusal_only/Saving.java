// misconception: any error but an IntegrityError says that there is no row
// refused with: the name is too long. Only an UPDATE that met no row
static void save(Model object) {
    if (object.pk() == null) {
        insert(object);
        return;
    }
    try {
        update(object, object.meta().fieldsBesideKey());
    } catch (IntegrityError e) {
        throw e;
    } catch (DatabaseError e) {
        insert(object);
    }
}
