package org.liandong.test;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the server that Arquillian starts for the {@code *IT}: the product's configuration without its application.
 * The build says by a system property on which database; without it, as for {@code *ST}, nothing happens.
 */
public class ContainerUnderTest implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var database = System.getProperty("liandong.it.database");
        if (database == null) {
            return;
        }
        var name = "it-" + database + System.getProperty("liandong.fork", "");
        var port = ServerUnderTest.freePort();
        var directory = new ServerDirectory(name)
                .override(ServerDirectory.BASE.resolve("src/test/server/it/arquillian.xml"))
                .set("http.port", port)
                .set("trial", true)
                .set("data.directory", ServerDirectory.TARGET.resolve("servers").resolve(name))
                .set("sync.directory", ServerDirectory.TARGET.resolve("servers").resolve(name + "-sync"))
                .set("sync.unit", "u5")
                .set("database", database)
                .set(Postbox.shared().variables());
        if ("postgresql".equals(database)) {
            PostgresUnderTest.database("it");
            directory.set(PostgresUnderTest.variables("it"));
        } else {
            directory.set("database.directory", "memory:it");
        }
        directory.write();
        System.setProperty("it.wlp", ServerDirectory.WLP.toString());
        System.setProperty("it.server", name);
        System.setProperty("it.jvm", ServerDirectory.QUICK);
        System.setProperty("it.port", String.valueOf(port));
    }
}
