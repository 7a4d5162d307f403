package org.liandong.server;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Verifies an exported journal without the product, a database or a network: every record against its hash, every journal as a chain,
 * every seal against the records of its day (A16). One walk in flat memory; what the files mean stands in README.txt of the export.
 */
public final class JournalCheck {
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    /** A day is sealed a quarter of an hour after its end; the export may have been a little faster than a late timer. */
    private static final Duration SEALED_AFTER = Duration.ofMinutes(75);

    private final TreeMap<LocalDate, Sealed> seals = new TreeMap<>();
    private Map<String, String> about = Map.of();
    private Map<String, String> head;
    private LocalDate firstDay;
    private String previous = "";
    private int seq;
    private long requests;
    private long records;
    private long erased;
    private String fault;

    /** What was found: {@code fault} null = everything fits. */
    record Result(String fault, long requests, long records, long erased, int seals, boolean words) {}

    /** Arguments: the exported zip, then seals noted elsewhere, such as {@code 2026-11-21=<hash>}. Exit status 0, 1 or 2. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    /** 0 = everything fits, 1 = something does not, 2 = it cannot be read. */
    public static int run(PrintStream out, String... args) {
        if (args.length == 0) {
            out.println(
                    "java -cp liandong-liberty-config-VERSION.jar org.liandong.server.JournalCheck export.zip [DAY=HASH …]");
            return 2;
        }
        try {
            Result result = new JournalCheck().check(Path.of(args[0]), args);
            out.printf(
                    "报送件 %d，记录 %d，封存 %d 天；无文字的记录 %d%s / requests, records, sealed days; records without words%n",
                    result.requests(),
                    result.records(),
                    result.seals(),
                    result.erased(),
                    result.words() ? "" : "（导出时未含文字 / words were left out）");
            out.println(
                    result.fault() == null ? "全部相符 / everything fits" : "第一处不符 / first broken link: " + result.fault());
            return result.fault() == null ? 0 : 1;
        } catch (IOException | RuntimeException e) {
            out.println("读不了 / cannot be read: " + args[0] + ": " + e.getMessage());
            return 2;
        }
    }

    private Result check(Path file, String... noted) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            each(zip, "export.json", line -> about = line);
            each(zip, "seals.jsonl", line -> {
                Sealed seal = new Sealed(line);
                seals.put(seal.day(), seal);
            });
            each(zip, "records.jsonl", this::line);
            endOfRequest();
        }
        seals();
        for (int i = 1; i < noted.length; i++) {
            compare(noted[i]);
        }
        return new Result(fault, requests, records, erased, seals.size(), "true".equals(about.get("words")));
    }

    private void line(Map<String, String> line) {
        if (!line.containsKey("head")) {
            record(line);
            return;
        }
        endOfRequest();
        if (head != null && Long.parseLong(line.get("request")) <= Long.parseLong(head.get("request"))) {
            broken("报送件的次序不对 / requests are not in order");
        }
        head = line;
        previous = "";
        seq = 0;
        requests++;
    }

    private void record(Map<String, String> record) {
        seq++;
        records++;
        String request = head.get("request");
        Instant at = Instant.parse(record.get("at"));
        boolean itself = hash(request, record, at).equals(record.get("hash"));
        boolean worded = record.containsKey("salt");
        if (!record.get("seq").equals(Integer.toString(seq)) && itself) {
            broken("缺这条记录 / the record is missing");
        } else if (!itself) {
            broken("动作、人员、时间或环节被改动 / what was done, by whom or when was changed");
        } else if (!previous.equals(record.get("previousHash"))) {
            broken("与前一条不衔接 / it does not follow the record before it");
        } else if (worded && !textHash(record).equals(record.get("textHash"))) {
            broken("姓名、单位或意见被改动 / names, units or opinions were changed");
        }
        erased += worded ? 0 : 1;
        previous = record.get("hash");
        LocalDate day = LocalDate.ofInstant(at, HOME);
        firstDay = itself && (firstDay == null || day.isBefore(firstDay)) ? day : firstDay;
        Sealed seal = seals.get(day);
        if (seal != null) {
            seal.add(request, record);
        }
    }

    private void endOfRequest() {
        if (head != null
                && !(head.get("records").equals(Integer.toString(seq))
                        && head.get("head").equals(previous))) {
            seq++;
            broken("末尾缺记录或被替换 / the end is missing or was replaced");
        }
    }

    private void seals() {
        LocalDate first = seals.isEmpty() || firstDay != null && firstDay.isBefore(seals.firstKey())
                ? firstDay
                : seals.firstKey();
        LocalDate due = LocalDate.ofInstant(
                        Instant.parse(about.get("exportedAt")).minus(SEALED_AFTER), HOME)
                .minusDays(1);
        LocalDate last = seals.isEmpty() || seals.lastKey().isBefore(due) ? due : seals.lastKey();
        String before = "";
        for (LocalDate day = first; day != null && !day.isAfter(last) && fault == null; day = day.plusDays(1)) {
            Sealed seal = seals.get(day);
            fault = seal == null ? day + " 没有封存 / is not sealed" : seal.fault(before);
            before = seal == null ? before : seal.hash();
        }
    }

    private void compare(String noted) {
        String[] parts = noted.split("=", 2);
        Sealed seal = seals.get(LocalDate.parse(parts[0]));
        if (fault == null && (seal == null || !seal.hash().equalsIgnoreCase(parts[1].strip()))) {
            fault = parts[0] + " 的封存不是所记下的 / the seal is not the one that was noted";
        }
    }

    private void broken(String what) {
        if (fault == null) {
            String number = head.get("number") == null ? "#" + head.get("request") : head.get("number");
            fault = number + "，第 " + seq + " 条 / record " + seq + ": " + what;
        }
    }

    private static String hash(String request, Map<String, String> record, Instant at) {
        return Sealed.hash(
                request,
                record.get("seq"),
                record.get("round"),
                record.get("action"),
                record.get("step"),
                record.get("actor"),
                record.get("onBehalfOf"),
                at.toEpochMilli(),
                record.get("textHash"),
                record.get("previousHash"));
    }

    private static String textHash(Map<String, String> record) {
        return Sealed.hash(
                record.get("salt"),
                record.get("actorName"),
                record.get("unitName"),
                record.get("unitLevel"),
                record.get("postRole"),
                record.get("detail"),
                record.get("opinion"));
    }

    private interface Line {
        void read(Map<String, String> line);
    }

    private static void each(ZipFile zip, String name, Line reader) throws IOException {
        if (zip.getEntry(name) == null) {
            throw new IOException(name + " is missing");
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(JsonLine.parse(line));
            }
        }
    }
}
