package org.sawt.common.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The test archive of a service test: its classes only. The services under test are those of the built portal, which
 * runs beside it in the same server.
 */
public final class ServiceDeployment {

    private static final String MODULES = "deployment.sawt.ear, deployment.sawt.ear.sawt-ejb.jar,"
            + " org.wildfly.security.elytron, org.mariadb.jdbc";

    private ServiceDeployment() {}

    /** An archive with these classes and what every service test needs. */
    public static WebArchive of(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .addClasses(As.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><security-domain>other</security-domain></jboss-web>"),
                        "jboss-web.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: " + fold(MODULES) + "\n"), "MANIFEST.MF");
    }

    /** A manifest's line has at most 72 bytes (JAR file specification). */
    private static String fold(String value) {
        return value.replace(", ", ",\n ");
    }
}
