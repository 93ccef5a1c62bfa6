package eu.spana.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvRowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@x", " =1", "\t=1", "\r\n=1", "＝1", "＠x", "\u00a0=1"})
    void makesAFormulaPlainText(String cell) {
        assertThat(new CsvRow(List.of(cell)).line()).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(new CsvRow(List.of("a,b", "say \"x\"", "two\nlines", "plain", "")).line())
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,\r\n");
    }
}
