// misconception: a whole object is a row that was read
// refused with: were set, and full() read the row over them

public M full() {
    object.refreshFromDb();
    return whole;
}
