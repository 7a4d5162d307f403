package org.liandong.test;

import java.util.List;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What an {@code *IT} deploys: the built EAR with a web module of test classes in the place of its own. */
public final class TestArchive {

    private TestArchive() {}

    /** The archive with these test classes (and {@link Caller}) inside. */
    public static EnterpriseArchive with(Class<?>... classes) {
        return with(List.of(), classes);
    }

    /** The archive with these resources of the tests and classes inside. */
    public static EnterpriseArchive with(List<String> resources, Class<?>... classes) {
        var war = ShrinkWrap.create(WebArchive.class, "liandong-it.war")
                .addClass(Caller.class)
                .addClasses(classes)
                .addAsWebInfResource(
                        new StringAsset("<beans bean-discovery-mode=\"all\" version=\"4.0\""
                                + " xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"/>"),
                        "beans.xml");
        resources.forEach(war::addAsResource);
        var ear = ShrinkWrap.create(ZipImporter.class, "liandong-it.ear")
                .importFrom(ServerDirectory.WLP
                        .resolve("usr/servers/liandong/apps/liandong.ear")
                        .toFile())
                .as(EnterpriseArchive.class);
        ear.delete(ArchivePaths.create("liandong-web.war"));
        // names the module that was just taken out; without it the server finds the modules by itself
        ear.delete(ArchivePaths.create("META-INF/application.xml"));
        return ear.addAsModule(war);
    }
}
