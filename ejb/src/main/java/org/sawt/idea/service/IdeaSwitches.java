package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.service.SwitchDeclaration;
import org.sawt.common.service.SwitchSource;

/** Ideas can be turned off as a whole. */
@ApplicationScoped
public class IdeaSwitches implements SwitchSource {
    /** Whether there are ideas. */
    public static final String IDEAS = "ideas";

    @Override
    public List<SwitchDeclaration> switches() {
        return List.of(new SwitchDeclaration(IDEAS, true, "idea.switch.ideas"));
    }
}
