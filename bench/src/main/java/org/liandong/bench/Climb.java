package org.liandong.bench;

import java.util.List;

/** One way to let a report climb the four levels: it is filed, then found in the inbox and approved by one level after the other. */
interface Climb {
    /** The text and rows of every report. */
    String FORM = "{\"task\":\"HN04\",\"text\":\"本学期组织网络文化作品征集 12 件，其中微视频 5 件、网络文章 7 件，经班级与学院两级审核。\","
            + "\"items\":[{\"name\":\"微视频《我们的图书馆》\",\"quantity\":1,\"note\":\"校园开放日拍摄\"},{\"name\":\"网络文章\",\"quantity\":7}]}";

    String TITLE = "关于报送第 %d 号网络文化作品的报告";
    String OPINION = "同意上报。";
    int LEVELS = 4;
    /** As many branches as threads: each has a university, a faculty and a class of its own; the province is common to all. */
    int BRANCHES = 8;

    /** Posts that decide, lowest first, each known by the same name to everybody. */
    static List<String> posts(int branch) {
        return List.of(
                "f%d-head".formatted(branch), "u%d-reviewer".formatted(branch), "u%d-head".formatted(branch), "p-head");
    }

    /** From filing to the approval of the province; {@code number} is this report's. */
    void climb(int branch, long number) throws Exception;

    /** What is wrong with the state of so many reports; empty when all have been approved, once. */
    String check(long reports) throws Exception;
}
