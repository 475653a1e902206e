package org.sawt.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.sawt.common.BilingualText;

/** One of the choices of a single-choice topic; lives and dies with its {@link Topic}. */
@Entity
@Table(name = "topic_option")
@Cacheable(false)
public class TopicOption {
    @Id
    @SequenceGenerator(name = "topic_option_seq", sequenceName = "topic_option_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_option_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", nullable = false)
    private Topic topic;

    @Column(nullable = false)
    private int position;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "text_en", nullable = false))
    private BilingualText text;

    protected TopicOption() {}

    TopicOption(Topic topic, int position, BilingualText text) {
        this.topic = topic;
        this.position = position;
        this.text = text;
    }

    void reword(BilingualText wording) {
        text = wording;
    }

    public Long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public BilingualText text() {
        return text;
    }
}
