package org.sawt.government.api;

import java.util.List;
import org.sawt.common.Page;
import org.sawt.government.service.EntityCard;
import org.sawt.government.service.EntityName;

/**
 * A government entity in the list.
 *
 * @param logo the address of the logo on this server
 */
public record EntityItem(
        long id,
        String kind,
        String nameAr,
        String nameEn,
        String abbreviationAr,
        String abbreviationEn,
        Name parent,
        String logo) {

    /** What an entity is called. */
    public record Name(long id, String nameAr, String nameEn) {

        static Name of(EntityName name) {
            return name == null ? null : new Name(name.id(), name.nameAr(), name.nameEn());
        }
    }

    /** A page of the list, and how many entities there are on all pages. */
    public record Items(List<EntityItem> items, long total) {

        static Items of(Page<EntityCard> page) {
            return new Items(page.items().stream().map(EntityItem::of).toList(), page.total());
        }
    }

    private static EntityItem of(EntityCard entity) {
        return new EntityItem(
                entity.id(),
                entity.kind().code(),
                entity.nameAr(),
                entity.nameEn(),
                entity.abbreviationAr(),
                entity.abbreviationEn(),
                Name.of(entity.parent()),
                logo(entity.id(), entity.logoHash()));
    }

    static String logo(long id, String hash) {
        return hash == null ? null : "/logos/" + id + "/" + hash + ".png";
    }
}
