package org.liandong.common.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.liandong.common.InvalidInputException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Excel since 2007, read as a stream from disk. The reader takes neither document types nor external entities (T5). */
final class ExcelTables {
    private static final int MOST_SHEETS = 10;
    private static final long LARGEST_PART = 300L << 20;
    private static final double SMALLEST_RATIO = 0.005;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxFileCount(1000);
    }

    private final String name;
    private final List<TableBuilder> found = new ArrayList<>();

    private ExcelTables(String name) {
        this.name = name;
    }

    static List<Table> read(String name, Path file) {
        ExcelTables tables = new ExcelTables(name);
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return tables.read(archive);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | OpenXML4JRuntimeException e) {
            throw damaged(name, e);
        } catch (RuntimeException e) { // whatever a library throws that is given nonsense
            throw damaged(name, e);
        }
    }

    private static InvalidInputException damaged(String name, Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof InvalidInputException refusal) {
                return refusal;
            }
        }
        return new InvalidInputException("file", "malformed-file", name);
    }

    private List<Table> read(OPCPackage archive) throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(archive);
        var strings = new ReadOnlySharedStringsTable(archive, false);
        var styles = reader.getStylesTable();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        for (int i = 0; i < MOST_SHEETS && sheets.hasNext(); i++) {
            try (InputStream sheet = sheets.next()) {
                TableBuilder table = new TableBuilder(name + "[" + sheets.getSheetName() + "]");
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(styles, null, strings, new Lines(table), new CellTexts(), false));
                parser.parse(new InputSource(sheet));
                found.add(table);
            } catch (javax.xml.parsers.ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
        return built();
    }

    /** A file of one filled sheet is called by its own name. */
    private List<Table> built() {
        List<Table> tables = found.stream()
                .filter(table -> !table.isEmpty())
                .map(TableBuilder::build)
                .toList();
        return tables.size() == 1
                ? List.of(
                        new Table(name, tables.get(0).headings(), tables.get(0).lines()))
                : tables;
    }

    /** The cells of a line, empty ones in between included. */
    private static final class Lines implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final TableBuilder table;
        private List<String> cells = new ArrayList<>();

        Lines(TableBuilder table) {
            this.table = table;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int row) {
            table.add(row + 1L, cells);
        }
    }
}
