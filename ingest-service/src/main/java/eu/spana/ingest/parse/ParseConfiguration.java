package eu.spana.ingest.parse;

import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.feed.FeedReader;
import eu.spana.ingest.parse.feed.JsonFeedReader;
import eu.spana.ingest.parse.foreign.ForeignReader;
import eu.spana.ingest.parse.fork.Forks;
import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.memory.SiteMemory;
import eu.spana.ingest.parse.plain.MarkdownReader;
import eu.spana.ingest.parse.plain.PlainTextReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.ArrayList;
import java.util.List;

/// Puts the parser together: one reader for each family of formats.
@Configuration(proxyBeanMethods = false)
class ParseConfiguration {
    @Bean
    Forks forks(ParseProperties properties) {
        return new Forks(properties.limits());
    }

    @Bean
    DocumentParser documentParser(Forks forks) {
        return new DocumentParser(readers(forks), new ArticleFinisher(new SiteMemory()));
    }

    static List<ContentReader> readers(Forks forks) {
        List<ContentReader> readers =
                new ArrayList<>(
                        List.of(
                                new HtmlReader(),
                                new PlainTextReader(),
                                new MarkdownReader(),
                                new FeedReader(),
                                new JsonFeedReader()));
        readers.add(new ForeignReader(forks, List.copyOf(readers)));
        return readers;
    }
}
