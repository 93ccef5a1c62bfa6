package eu.spana.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The languages of Elasticsearch's filter `stemmer`, as far as the chains may want them.
final class Stemmers {

    private static final Map<String, UnaryOperator<TokenStream>> LANGUAGES = new TreeMap<>();

    static {
        LANGUAGES.put("arabic", ArabicStemFilter::new);
        LANGUAGES.put("bulgarian", BulgarianStemFilter::new);
        LANGUAGES.put("czech", CzechStemFilter::new);
        LANGUAGES.put("danish", snowball(DanishStemmer::new));
        LANGUAGES.put("dutch", snowball(DutchStemmer::new));
        LANGUAGES.put("english", PorterStemFilter::new);
        LANGUAGES.put("estonian", snowball(EstonianStemmer::new));
        LANGUAGES.put("finnish", snowball(FinnishStemmer::new));
        LANGUAGES.put("french", snowball(FrenchStemmer::new));
        LANGUAGES.put("german", snowball(GermanStemmer::new));
        LANGUAGES.put("greek", GreekStemFilter::new);
        LANGUAGES.put("hungarian", snowball(HungarianStemmer::new));
        LANGUAGES.put("irish", snowball(IrishStemmer::new));
        LANGUAGES.put("italian", snowball(ItalianStemmer::new));
        LANGUAGES.put("latvian", LatvianStemFilter::new);
        LANGUAGES.put("light_english", KStemFilter::new);
        LANGUAGES.put("light_finnish", FinnishLightStemFilter::new);
        LANGUAGES.put("light_french", FrenchLightStemFilter::new);
        LANGUAGES.put("light_german", GermanLightStemFilter::new);
        LANGUAGES.put("light_hungarian", HungarianLightStemFilter::new);
        LANGUAGES.put("light_italian", ItalianLightStemFilter::new);
        LANGUAGES.put("light_portuguese", PortugueseLightStemFilter::new);
        LANGUAGES.put("light_spanish", SpanishLightStemFilter::new);
        LANGUAGES.put("light_swedish", SwedishLightStemFilter::new);
        LANGUAGES.put("lithuanian", snowball(LithuanianStemmer::new));
        LANGUAGES.put("minimal_english", EnglishMinimalStemFilter::new);
        LANGUAGES.put("minimal_french", FrenchMinimalStemFilter::new);
        LANGUAGES.put("minimal_german", GermanMinimalStemFilter::new);
        LANGUAGES.put("minimal_portuguese", PortugueseMinimalStemFilter::new);
        LANGUAGES.put("porter2", snowball(EnglishStemmer::new));
        LANGUAGES.put("norwegian", snowball(NorwegianStemmer::new));
        LANGUAGES.put("portuguese", snowball(PortugueseStemmer::new));
        LANGUAGES.put("portuguese_rslp", PortugueseStemFilter::new);
        LANGUAGES.put("possessive_english", EnglishPossessiveFilter::new);
        LANGUAGES.put("romanian", snowball(RomanianStemmer::new));
        LANGUAGES.put("russian", snowball(RussianStemmer::new));
        LANGUAGES.put("serbian", snowball(SerbianStemmer::new));
        LANGUAGES.put("spanish", snowball(SpanishStemmer::new));
        LANGUAGES.put("spanish_plural", SpanishPluralStemFilter::new);
        LANGUAGES.put("swedish", snowball(SwedishStemmer::new));
        LANGUAGES.put("turkish", snowball(TurkishStemmer::new));
    }

    private Stemmers() {}

    static UnaryOperator<TokenStream> of(Parameters parameters) {
        String language = parameters.required("language");
        UnaryOperator<TokenStream> stemmer = LANGUAGES.get(language);
        if (stemmer == null) {
            throw parameters.invalid("language", language, "one of " + LANGUAGES.keySet());
        }
        return stemmer;
    }

    /// A Snowball stemmer has state: each stream gets its own.
    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return stream -> new SnowballFilter(stream, stemmer.get());
    }
}
