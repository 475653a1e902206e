package org.sawt.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Time comes from the injected clock, so that a test can set it. */
final class TimeLaws {

    private TimeLaws() {}

    static List<Law> all() {
        return List.of(new Law("time", TimeLaws::nobodyAsksTheMachineForTheTime));
    }

    static ArchRule nobodyAsksTheMachineForTheTime(String root) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("take the time from a Clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean mayMakeClocks = type.getPackageName().equals(root + ".common.service");
                type.getAccessesFromSelf().stream()
                        .filter(access -> asksTheMachine(access, mayMakeClocks))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        });
    }

    private static boolean asksTheMachine(JavaAccess<?> access, boolean mayMakeClocks) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = access.getTargetOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") && !mayMakeClocks;
        }
        boolean now = owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && name.equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        boolean calendar = owner.isAssignableTo(Calendar.class)
                && (name.equals("getInstance")
                        || name.equals("<init>")
                                && target.getRawParameterTypes().isEmpty());
        return now || millis || date || calendar;
    }
}
