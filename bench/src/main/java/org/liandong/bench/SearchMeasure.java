package org.liandong.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liandong.common.Database;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.search.Found;
import org.liandong.search.SearchFilter;
import org.liandong.search.SearchService;
import org.liandong.search.Searching;

/**
 * V2 for finding (A18): the first page of a search, asked through the product's session bean by one person after another of a faculty, of fifty
 * faculties, of a university and of the province, who sees everything. The searches are those of a clerk: all, by frequent and by rare words and
 * initials, by what is not there, by unit, state, days, route and fields. Compared with the same in a hundredth of the casework.
 */
final class SearchMeasure extends Looks {
    private static final int EACH = 20;
    private static final int PAGE = 20;
    private static final int KINDS = 8;

    /** Whose search it is; how many requests are looked at until these units are known. */
    private enum Searcher {
        FACULTY,
        FIFTY,
        UNIVERSITY,
        PROVINCE
    }

    /** What is looked for, in a casework, so that the request of a number is found; false = so that nothing is. */
    private record Search(String name, boolean hits, BiFunction<Casework, Long, Map<String, String>> parameters) {}

    private static final List<Search> SEARCHES = List.of(
            new Search("all", true, (cases, request) -> Map.of()),
            new Search("oldest by route", true, (cases, request) -> Map.of("route", "four-level", "sort", "oldest")),
            new Search("frequent word", true, (cases, request) -> Map.of("q", "作品")),
            new Search("frequent initials", true, (cases, request) -> Map.of("q", "wlwhzp")),
            new Search("number", true, (cases, request) -> Map.of("q", "LD-2026-" + request)),
            new Search(
                    "unit's name",
                    true,
                    (cases, request) -> Map.of("q", "第" + cases.faculty(request) % cases.posts() + "学院 网络")),
            new Search("word not there", false, (cases, request) -> Map.of("q", "校训")),
            new Search("unit", true, (cases, request) -> Map.of("unit", "" + cases.faculty(request))),
            new Search(
                    "open at unit",
                    true,
                    (cases, request) -> Map.of(
                            "unit",
                            "" + cases.faculty(request),
                            "state",
                            request <= cases.open() ? "running" : "approved")),
            new Search("rare state", false, (cases, request) -> Map.of("state", "rejected", "q", "报送")),
            new Search("state not there", false, (cases, request) -> Map.of("state", "void")),
            new Search(
                    "week",
                    true,
                    (cases, request) -> Map.of(
                            "from", cases.submitted(request).minusDays(3).toString(),
                            "to", cases.submitted(request).plusDays(3).toString())),
            new Search("frequent field", true, (cases, request) -> Map.of("field.kind", "KIND-" + request % KINDS)),
            new Search("rare field", true, (cases, request) -> Map.of("field.work", "W-" + request)));

    private final Provinces provinces;
    private final Searcher searcher;

    private SearchMeasure(Provinces provinces, Searcher searcher) {
        super(EACH * SEARCHES.size());
        this.provinces = provinces;
        this.searcher = searcher;
    }

    static List<Measure> all(Provinces provinces) {
        return Stream.of(Searcher.values())
                .<Measure>map(searcher -> new SearchMeasure(provinces, searcher))
                .toList();
    }

    @Override
    public String id() {
        return "V2-search-" + searcher.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String work() {
        return "searches of " + searcher.name().toLowerCase(java.util.Locale.ROOT) + ", 2,000,000 requests / 20,000";
    }

    @Override
    public double target() {
        return 1.3;
    }

    @Override
    public void reset() throws Exception {
        provinces.small();
        provinces.large();
    }

    @Override
    void turn(int number, Random random) throws Exception {
        Search search = SEARCHES.get(number % SEARCHES.size());
        our(search.name(), look(provinces.large(), Provinces.LARGE, search, random));
        their(search.name(), look(provinces.small(), Provinces.SMALL, search, random));
    }

    private Look look(Product product, Casework casework, Search search, Random random) {
        long request = 1 + (long) (random.nextDouble() * casework.requests());
        Viewer viewer = viewer(casework, request);
        SearchFilter filter = SearchFilter.of(search.parameters().apply(casework, request));
        return () -> {
            Found found = product.call(em -> {
                Searching searching = Product.inject(new Searching(), "em", em);
                Product.inject(searching, "database", Product.inject(new Database(), "kind", Database.Kind.POSTGRESQL));
                SearchService service = Product.inject(new SearchService(), "searching", searching);
                return Product.inject(service, "user", Product.caller(viewer)).find(filter, null, PAGE);
            });
            if (search.hits() && found.items().isEmpty()) {
                report(search.name() + " finds nothing for " + request);
            }
        };
    }

    /** Sees the request. */
    private Viewer viewer(Casework casework, long request) {
        List<Viewer.HeldPost> posts =
                switch (searcher) {
                    case FACULTY -> List.of(head(casework.faculty(request), Level.FACULTY));
                    case FIFTY ->
                        LongStream.range(0, 50)
                                .mapToObj(n -> head(casework.faculty(request + n * 7), Level.FACULTY))
                                .toList();
                    case UNIVERSITY -> List.of(head(casework.university(request), Level.UNIVERSITY));
                    case PROVINCE -> List.of(head(Casework.PROVINCE, Level.PROVINCE));
                };
        long person = 9_000_000_000L + request; // somebody who has not acted yet
        return new Viewer(person, "p" + person, "P" + person, "张某", posts);
    }

    private static Viewer.HeldPost head(long unit, Level level) {
        return new Viewer.HeldPost(unit + 100_000_000, Role.HEAD, unit, "某单位", level, "/1/" + unit + "/");
    }
}
