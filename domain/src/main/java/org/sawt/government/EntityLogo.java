package org.sawt.government;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** The picture of a government entity, as the portal made it anew from what was uploaded: always a PNG. */
@Entity
@Table(name = "entity_logo")
@Access(AccessType.FIELD)
public class EntityLogo {

    @Id
    @Column(name = "entity_id")
    private long entityId;

    private byte[] content;

    protected EntityLogo() {}

    /** The logo of an entity. */
    public EntityLogo(long entityId, byte[] content) {
        this.entityId = entityId;
        this.content = Objects.requireNonNull(content).clone();
    }

    /** Takes the place of the picture before. */
    public void replace(byte[] newContent) {
        this.content = newContent.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
