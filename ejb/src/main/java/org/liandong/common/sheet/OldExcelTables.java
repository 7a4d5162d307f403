package org.liandong.common.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.liandong.common.InvalidInputException;

/** Excel 97 to 2003 (.xls), read as a whole: for small files only. */
final class OldExcelTables {
    private OldExcelTables() {}

    static List<Table> read(String name, Path file) {
        try (POIFSFileSystem archive = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(archive)) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                TableBuilder table = new TableBuilder(
                        workbook.getNumberOfSheets() == 1 ? name : name + "[" + sheet.getSheetName() + "]");
                for (Row row : sheet) {
                    table.add(row.getRowNum() + 1L, cells(row));
                }
                if (!table.isEmpty()) {
                    tables.add(table.build());
                }
            }
            return tables;
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // whatever a library throws that is given nonsense
            throw new InvalidInputException("file", "malformed-file", name);
        }
    }

    private static List<String> cells(Row row) {
        CellTexts texts = new CellTexts();
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(text(row.getCell(column), texts));
        }
        return cells;
    }

    /** A formula's last result is taken, it is not reckoned anew. */
    private static String text(Cell cell, CellTexts texts) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                texts.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        false);
            default -> "";
        };
    }
}
