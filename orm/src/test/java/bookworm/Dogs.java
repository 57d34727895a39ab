package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.q;

import bookworm.db.Database;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.json.JSONField;
import bookworm.meta.Constraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Dogs with data in JSON, for the tests of such fields. */
abstract class Dogs {

    static class Dog extends Model {
        static final Manager<Dog> objects = Manager.of(Dog.class);

        @CharField(maxLength = 20) String name = "";
        @JSONField(nullable = true) Object data;
        @JSONField Map<String, Object> traits = Map.of();
        @JSONField(blank = true, dbDefault = "[{\"b\": 1.50, \"a\": \"it's\"}]") List<Object> toys = List.of();
        @IntegerField int age = 3;

        static final Constraint YEARS = check("dog_years", q("data__years__lt", 30).or(q("data__years__isnull", true)));
    }

    static class Walk extends Model {
        static final Manager<Walk> objects = Manager.of(Walk.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "walks") final Ref<Dog> dog = ref();
    }

    Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Dog.class, Walk.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Dog dog(String name, Object data) {
        return Dog.objects.create(dog -> {
            dog.name = name;
            dog.data = data;
        });
    }

    static Object stored(Object data) {
        return Dog.objects.get("pk", dog("Rex", data).id).data;
    }

    /** The names of the dogs, in the order of the alphabet. */
    static List<Object> names(QuerySet<Dog> dogs) {
        return dogs.orderBy("name").valuesFlat("name").list();
    }

    static List<Object> names(String path, Object value) {
        return names(Dog.objects.filter(path, value));
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static void dogs() {
        dog("Anna", Map.of("breed", "collie", "owner", Map.of("name", "Bob", "age", 9), "tags", List.of("big", "old"), "weight", 20.5));
        dog("Bello", Map.of("breed", "Mixed 100%", "owner", Map.of("name", "Ann", "age", 10), "tags", List.of("old"), "good", true));
        dog("Caro", map("breed", "terrier", "owner", null, "weight", 100));
        dog("Dago", List.of("breed", "collie"));
        dog("Emma", null);
    }
}
