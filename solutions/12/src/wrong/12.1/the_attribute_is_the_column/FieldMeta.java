// misconception: the attribute is the name that the database knows
// refused with: the attribute is the field's name with Id

public String attribute() {
    return reference == null ? name : column;
}
