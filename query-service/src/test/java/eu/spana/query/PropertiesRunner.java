package eu.spana.query;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import java.util.HashMap;
import java.util.Map;

/// Binds and validates a record of properties as the service does when it starts.
public final class PropertiesRunner<P> {
    private final Class<P> type;
    private final String prefix;

    public PropertiesRunner(Class<P> type) {
        this.type = type;
        this.prefix = type.getAnnotation(ConfigurationProperties.class).value();
    }

    /// Takes names, without their prefix, and values in turn.
    public P bind(String... namesAndValues) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(prefix + "." + namesAndValues[i], namesAndValues[i + 1]);
        }
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            ValidationBindHandler validation =
                    new ValidationBindHandler(
                            new SpringValidatorAdapter(validators.getValidator()));
            return new Binder(new MapConfigurationPropertySource(properties))
                    .bindOrCreate(prefix, Bindable.of(type), validation);
        }
    }

    public void assertRefused(String name, String value) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(name, value));
    }
}
