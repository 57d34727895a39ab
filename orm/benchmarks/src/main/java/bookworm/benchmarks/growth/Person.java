package bookworm.benchmarks.growth;

import bookworm.Manager;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;

/** A model with a relation to itself, so that a path can be of any length. */
public class Person extends Model {
    public static final Manager<Person> objects = Manager.of(Person.class);

    @CharField(maxLength = 100) public String name;
    @IntegerField public int age;
    @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "children") public final Ref<Person> parent = ref();
}
