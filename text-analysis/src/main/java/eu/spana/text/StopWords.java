package eu.spana.text;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

import java.util.List;
import java.util.Map;

/// Stop words as Elasticsearch resolves them: `_swedish_` stands for Lucene's list, any other word
/// for itself.
final class StopWords {

    private static final Map<String, CharArraySet> NAMED =
            Map.ofEntries(
                    Map.entry("_none_", CharArraySet.EMPTY_SET),
                    Map.entry("_arabic_", ArabicAnalyzer.getDefaultStopSet()),
                    Map.entry("_bulgarian_", BulgarianAnalyzer.getDefaultStopSet()),
                    Map.entry("_czech_", CzechAnalyzer.getDefaultStopSet()),
                    Map.entry("_danish_", DanishAnalyzer.getDefaultStopSet()),
                    Map.entry("_dutch_", DutchAnalyzer.getDefaultStopSet()),
                    Map.entry("_english_", EnglishAnalyzer.getDefaultStopSet()),
                    Map.entry("_estonian_", EstonianAnalyzer.getDefaultStopSet()),
                    Map.entry("_finnish_", FinnishAnalyzer.getDefaultStopSet()),
                    Map.entry("_french_", FrenchAnalyzer.getDefaultStopSet()),
                    Map.entry("_german_", GermanAnalyzer.getDefaultStopSet()),
                    Map.entry("_greek_", GreekAnalyzer.getDefaultStopSet()),
                    Map.entry("_hungarian_", HungarianAnalyzer.getDefaultStopSet()),
                    Map.entry("_irish_", IrishAnalyzer.getDefaultStopSet()),
                    Map.entry("_italian_", ItalianAnalyzer.getDefaultStopSet()),
                    Map.entry("_latvian_", LatvianAnalyzer.getDefaultStopSet()),
                    Map.entry("_lithuanian_", LithuanianAnalyzer.getDefaultStopSet()),
                    Map.entry("_norwegian_", NorwegianAnalyzer.getDefaultStopSet()),
                    Map.entry("_portuguese_", PortugueseAnalyzer.getDefaultStopSet()),
                    Map.entry("_romanian_", RomanianAnalyzer.getDefaultStopSet()),
                    Map.entry("_russian_", RussianAnalyzer.getDefaultStopSet()),
                    Map.entry("_spanish_", SpanishAnalyzer.getDefaultStopSet()),
                    Map.entry("_swedish_", SwedishAnalyzer.getDefaultStopSet()),
                    Map.entry("_turkish_", TurkishAnalyzer.getDefaultStopSet()));

    private StopWords() {}

    static CharArraySet of(List<String> words, boolean ignoreCase) {
        CharArraySet stopWords = new CharArraySet(words.size(), ignoreCase);
        for (String word : words) {
            if (word.matches("_\\w+_")) {
                stopWords.addAll(named(word));
            } else {
                stopWords.add(word);
            }
        }
        return CharArraySet.unmodifiableSet(stopWords);
    }

    private static CharArraySet named(String name) {
        CharArraySet words = NAMED.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No list of stop words is called '" + name + "'");
        }
        return words;
    }
}
