package org.sawt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down which JDK the build's toolchain chose, for the launcher, which Maven may run on an older one. */
public final class JavaHome {

    private JavaHome() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, System.getProperty("java.home"));
    }
}
