package eu.spana.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Searches the index for frontends and people: search → compile → execute.
@SpringBootApplication
@ConfigurationPropertiesScan
public class QueryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
