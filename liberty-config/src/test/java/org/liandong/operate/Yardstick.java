package org.liandong.operate;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Applications that the product is measured against: an empty one, one page of PrimeFaces, and the product with an empty page of its own. */
final class Yardstick {
    private static final String WAR = "liandong-web.war";
    private static final String FACES = "/WEB-INF/lib";
    private static final StringAsset APPLICATION = new StringAsset(
            "<application xmlns='https://jakarta.ee/xml/ns/jakartaee' version='10'><module><web><web-uri>" + WAR
                    + "</web-uri><context-root>/liandong</context-root></web></module></application>");

    /** What the product's template has around an empty body. */
    private static final StringAsset PAGE = new StringAsset(
            "<ui:composition xmlns='http://www.w3.org/1999/xhtml' xmlns:ui='jakarta.faces.facelets' template='/WEB-INF/templates/list.xhtml'>"
                    + "<ui:define name='title'>-</ui:define></ui:composition>");

    private static final StringAsset PRIME_FACES = new StringAsset(
            "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html' xmlns:p='primefaces'><h:head><title>-</title></h:head>"
                    + "<h:body><h:form id='form'><p:inputText id='text'/><p:commandButton id='button' value='-'/></h:form></h:body></html>");
    private static final StringAsset WEB = new StringAsset(
            "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'>"
                    + "<servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>"
                    + "<servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping></web-app>");

    private Yardstick() {}

    /** The product, in which {@code empty.xhtml} is a page like any other and says nothing. */
    static Path productWithAnEmptyPage(Path product, Path folder) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "liandong.ear")
                .importFrom(product.toFile())
                .as(EnterpriseArchive.class);
        WebArchive war = war(ear).addAsWebResource(PAGE, "empty.xhtml");
        ear.delete(ArchivePaths.create(WAR));
        return exported(ear.addAsModule(war), folder.resolve("with-empty-page.ear"));
    }

    /** An application with nothing but a file in it. */
    static Path nothing(Path folder) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR).addAsWebResource(new StringAsset("-"), "index.html");
        return exported(ear(war), folder.resolve("nothing.ear"));
    }

    /** One page of PrimeFaces, by the libraries of the product. */
    static Path primeFaces(Path product, Path folder) {
        WebArchive ours = war(ShrinkWrap.create(ZipImporter.class, "liandong.ear")
                .importFrom(product.toFile())
                .as(EnterpriseArchive.class));
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR)
                .addAsWebResource(PRIME_FACES, "index.xhtml")
                .setWebXML(WEB)
                .addAsWebInfResource(
                        new StringAsset("<beans version='4.0' xmlns='https://jakarta.ee/xml/ns/jakartaee'/>"),
                        "beans.xml");
        for (Node library : ours.get(FACES).getChildren()) {
            ArchivePath path = library.getPath();
            war.add(library.getAsset(), path);
        }
        return exported(ear(war), folder.resolve("prime-faces.ear"));
    }

    private static WebArchive war(EnterpriseArchive ear) {
        return ShrinkWrap.create(ZipImporter.class, WAR)
                .importFrom(ear.get(WAR).getAsset().openStream())
                .as(WebArchive.class);
    }

    private static EnterpriseArchive ear(WebArchive war) {
        return ShrinkWrap.create(EnterpriseArchive.class, "liandong.ear")
                .addAsModule(war)
                .addAsManifestResource(APPLICATION, "application.xml");
    }

    private static Path exported(EnterpriseArchive ear, Path file) {
        File target = file.toFile();
        target.getParentFile().mkdirs();
        ear.as(ZipExporter.class).exportTo(target, true);
        return file;
    }
}
