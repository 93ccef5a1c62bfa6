package eu.spana.query.problem;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

/// Lets [ServerRefusals] speak where the web server would show a page of its own.
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverRefusals(JsonMapper json) {
        return server ->
                server.addContextCustomizers(context ->
                        context.getParent().getPipeline().addValve(new ServerRefusals(json)));
    }
}
