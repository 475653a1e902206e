package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.common.service.SchemaMigration;
import org.sawt.common.service.ServerKey;

@ExtendWith(ArquillianExtension.class)
class SchemaServiceIT {

    @EJB(lookup = "java:global/sawt/sawt-ejb/SchemaMigration")
    SchemaMigration schema;

    @EJB(lookup = "java:global/sawt/sawt-ejb/Caller")
    Caller caller;

    @EJB(lookup = "java:global/sawt/sawt-ejb/ServerKey")
    ServerKey serverKey;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(SchemaServiceIT.class);
    }

    @Test
    void isReadyOnceMigrated() {
        assertTrue(schema.isReady());
    }

    @Test
    void knowsTheCallerByAccountAndRole() throws Exception {
        assertEquals(42L, As.person(42, Set.of("citizen"), () -> caller.accountId()));
        assertTrue(As.person(42, Set.of("ministry"), () -> caller.is("ministry")));
        assertFalse(As.person(42, Set.of("citizen"), () -> caller.is("ministry")));
        assertTrue(As.anonymous(() -> caller.findAccountId()).isEmpty());
        assertEquals(
                RuleViolation.Kind.UNAUTHENTICATED,
                assertThrows(RuleViolation.class, () -> As.anonymous(() -> caller.accountId()))
                        .kind());
    }

    @Test
    void keepsOneSecretForEachPurpose() {
        byte[] first = serverKey.secret("test-a");
        assertEquals(32, first.length);
        org.junit.jupiter.api.Assertions.assertArrayEquals(first, serverKey.secret("test-a"));
        assertFalse(java.util.Arrays.equals(first, serverKey.secret("test-b")));
    }
}
