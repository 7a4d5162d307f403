package org.liandong.test;

import java.util.Locale;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.liandong.test.ServerUnderTest.Database;

/**
 * Where Arquillian runs the {@code *IT}: one server per JVM with the one archive of all of them, laid there before the start and ended
 * with the JVM, since a start with a deployment takes longer than the tests of most classes. Arquillian begins and ends its container
 * with each class that the build hands out, so what it starts, stops and undeploys is nothing here. A class that deploys an archive of
 * its own ({@link TestArchive#alone}) has a server of its own meanwhile. The build says by a system property on which database.
 */
public class LibertyContainer implements DeployableContainer<LibertyContainer.Configuration> {

    /** There is nothing to configure. */
    public static class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {}
    }

    /** Makes this the container of the tests. */
    public static class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.service(DeployableContainer.class, LibertyContainer.class);
        }
    }

    private static ServerUnderTest shared;
    private static ServerUnderTest alone;

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            return address(archive.getName().equals(TestArchive.SHARED) ? shared(archive) : alone(archive));
        } catch (IllegalStateException e) {
            throw new DeploymentException("The server with " + archive.getName() + " did not start", e);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        if (alone != null && !archive.getName().equals(TestArchive.SHARED)) {
            alone.close();
            alone = null;
        }
    }

    private static ServerUnderTest shared(Archive<?> archive) {
        if (shared == null) {
            shared = start("", archive);
        }
        return shared;
    }

    private static ServerUnderTest alone(Archive<?> archive) {
        alone = start("-" + archive.getName().replace(".ear", ""), archive);
        return alone;
    }

    private static ServerUnderTest start(String suffix, Archive<?> archive) {
        var database = System.getProperty("liandong.it.database");
        var name = "it-" + database + System.getProperty("liandong.fork", "") + suffix;
        var file =
                ServerDirectory.TARGET.resolve("servers").resolve(name + ".ear").toFile();
        file.getParentFile().mkdirs();
        archive.as(ZipExporter.class).exportTo(file, true);
        return ServerUnderTest.container(
                        name,
                        Database.valueOf(database.toUpperCase(Locale.ROOT)),
                        file.toPath(),
                        TestArchive.FIRST_PAGE)
                .start();
    }

    private static ProtocolMetaData address(ServerUnderTest server) {
        var context = new HTTPContext("localhost", server.port())
                .add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/liandong-it"));
        return new ProtocolMetaData().addContext(context);
    }
}
