package org.liandong.paper.print;

import java.util.List;

/**
 * How a unit wants its papers to look; texts may hold placeholders.
 *
 * @param heading the line in red on top (红头); empty = none
 * @param logo PNG or JPEG; null for none
 */
public record Layout(String heading, String title, String header, String footer, List<Block> blocks, byte[] logo) {
    /** What a sheet looks like where no unit above has said anything. */
    public static final Layout PLAIN =
            new Layout("{{top}}", "审批单", "", "", List.of(Block.FACTS, Block.CONTENTS, Block.FILES, Block.STAGES), null);
}
