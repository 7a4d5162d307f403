package org.liandong.paper.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a sheet is made of; a template says which and in which order. The verification code stands at the end of every sheet. */
public enum Block {
    FACTS,
    CONTENTS,
    FILES,
    STAGES;

    /** {@code FACTS CONTENTS}; unknown words are left out. */
    public static List<Block> parse(String words) {
        List<Block> blocks = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(" ")) {
            Arrays.stream(values())
                    .filter(block -> block.name().equals(word) && !blocks.contains(block))
                    .forEach(blocks::add);
        }
        return blocks;
    }

    public static String words(List<Block> blocks) {
        return blocks.stream().map(Block::name).collect(Collectors.joining(" "));
    }
}
