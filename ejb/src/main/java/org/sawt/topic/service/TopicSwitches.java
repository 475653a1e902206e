package org.sawt.topic.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.service.SwitchDeclaration;
import org.sawt.common.service.SwitchSource;

/** Topics can be turned off as a whole. */
@ApplicationScoped
public class TopicSwitches implements SwitchSource {

    /** Whether there are topics. */
    public static final String TOPICS = "topics";

    @Override
    public List<SwitchDeclaration> switches() {
        return List.of(new SwitchDeclaration(TOPICS, true, "topic.switch.topics"));
    }
}
