package eu.spana.index;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Validation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import java.util.List;

/// Binds and validates a properties record as the service does.
public final class PropertiesBinding {
    private static final SpringValidatorAdapter VALIDATOR =
            new SpringValidatorAdapter(Validation.buildDefaultValidatorFactory().getValidator());

    private PropertiesBinding() {}

    /// Binds the record from its own prefix.
    ///
    /// @param properties lines such as `spana.index.shards=2`
    public static <T> T bind(Class<T> type, String... properties) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        for (String property : properties) {
            List<String> sides = List.of(property.split("=", 2));
            source.put(sides.getFirst(), sides.getLast());
        }
        Binder binder =
                new Binder(List.of(source), null, ApplicationConversionService.getSharedInstance());
        return binder.bindOrCreate(
                prefix(type), Bindable.of(type), new ValidationBindHandler(VALIDATOR));
    }

    private static String prefix(Class<?> type) {
        return requireNonNull(type.getAnnotation(ConfigurationProperties.class)).value();
    }
}
