package org.liandong.web.paper;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.liandong.paper.print.Block;
import org.liandong.paper.template.TemplateForm;

/** What is typed into a template. */
public class TemplateFields implements Serializable {
    private String heading;
    private String title;
    private String header;
    private String footer;
    private String body;
    private String signature;
    /** What comes first, second and so on; null = nothing more. */
    private Block[] places = new Block[Block.values().length];

    static TemplateFields of(TemplateForm form) {
        TemplateFields fields = new TemplateFields();
        fields.heading = form.heading();
        fields.title = form.title();
        fields.header = form.header();
        fields.footer = form.footer();
        fields.body = form.body();
        fields.signature = form.signature();
        for (int i = 0; i < form.blocks().size(); i++) {
            fields.places[i] = form.blocks().get(i);
        }
        return fields;
    }

    TemplateForm form() {
        List<Block> blocks =
                Arrays.stream(places).filter(Objects::nonNull).distinct().toList();
        return new TemplateForm(heading, title, header, footer, blocks, body, signature);
    }

    public Block getFirst() {
        return places[0];
    }

    public void setFirst(Block block) {
        places[0] = block;
    }

    public Block getSecond() {
        return places[1];
    }

    public void setSecond(Block block) {
        places[1] = block;
    }

    public Block getThird() {
        return places[2];
    }

    public void setThird(Block block) {
        places[2] = block;
    }

    public Block getFourth() {
        return places[3];
    }

    public void setFourth(Block block) {
        places[3] = block;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHeader() {
        return header;
    }

    public void setHeader(String header) {
        this.header = header;
    }

    public String getFooter() {
        return footer;
    }

    public void setFooter(String footer) {
        this.footer = footer;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
