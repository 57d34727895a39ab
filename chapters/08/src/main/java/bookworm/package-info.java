/** What users import: {@link bookworm.Model}, which every model extends, and {@link bookworm.Manager}, which makes and finds its objects. */
package bookworm;
