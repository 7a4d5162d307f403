package org.liandong.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.liandong.organisation.OrganisationImporter;

/** A province of 150 universities and 3,000 faculties with their class stations and 60,000 people, in three CSV files. */
final class Province {
    static final int PEOPLE = 60_000;

    private static final int UNIVERSITIES = 150;
    private static final int FACULTIES = 3_000;

    private final Path folder;
    private final int stations;

    private Province(Path folder, int stations) throws IOException {
        this.folder = folder;
        this.stations = stations;
        Files.createDirectories(folder);
        writeUnits();
        writePeople();
    }

    static Province ofUnits(Path folder, int units) throws IOException {
        return new Province(folder, units - FACULTIES - UNIVERSITIES - 1);
    }

    static Province ofStations(Path folder, int stations) throws IOException {
        return new Province(folder, stations);
    }

    /** Reads, checks and writes it all by the product's importer, in the transaction of the connection. */
    void load(Connection connection) throws SQLException, IOException {
        try (Reader units = Files.newBufferedReader(folder.resolve("units.csv"));
                Reader people = Files.newBufferedReader(folder.resolve("people.csv"));
                Reader appointments = Files.newBufferedReader(folder.resolve("appointments.csv"))) {
            new OrganisationImporter(connection, Instant.now()).importAll(units, people, appointments);
        }
    }

    private void writeUnits() throws IOException {
        try (BufferedWriter units = Files.newBufferedWriter(folder.resolve("units.csv"))) {
            units.write("code,parent,kind,level,name,chain_name,aliases,position,valid_from,valid_to\n");
            units.write("p,,PROVINCIAL_CENTRE,PROVINCE,示范省网络思想政治工作中心,省中心,,10,2020-09-01,\n");
            for (int i = 0; i < UNIVERSITIES; i++) {
                units.write("u%d,p,UNIVERSITY,UNIVERSITY,示范第%d大学,,示范%d大,%d,2020-09-01,\n".formatted(i, i, i, i));
            }
            for (int i = 0; i < FACULTIES; i++) {
                units.write("f%d,u%d,FACULTY,FACULTY,第%d学院,院系网络思想政治工作室,,%d,2020-09-01,\n"
                        .formatted(i, i % UNIVERSITIES, i, i));
            }
            for (int i = 0; i < stations; i++) {
                units.write("c%d,f%d,CLASS,CLASS,专业%d班,,,%d,2023-09-01,2027-07-31\n".formatted(i, i % FACULTIES, i, i));
            }
        }
    }

    private void writePeople() throws IOException {
        try (BufferedWriter people = Files.newBufferedWriter(folder.resolve("people.csv"));
                BufferedWriter appointments = Files.newBufferedWriter(folder.resolve("appointments.csv"))) {
            people.write("staff_no,login,name,category,unit\n");
            appointments.write("unit,role,staff_no,valid_from,valid_to\n");
            for (int i = 0; i < PEOPLE; i++) {
                String unit = i < stations ? "c" + i : "f" + (i - stations) % FACULTIES;
                String role = i < stations
                        ? "HEAD"
                        : List.of("HEAD", "CLERK", "REVIEWER", "UNIT_ADMIN").get((i - stations) / FACULTIES);
                people.write("T%06d,t%06d,张%s,TEACHER,%s\n".formatted(i, i, Integer.toString(i, 36), unit));
                appointments.write("%s,%s,T%06d,2024-09-01,\n".formatted(unit, role, i));
            }
        }
    }
}
