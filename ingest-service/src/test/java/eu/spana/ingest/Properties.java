package eu.spana.ingest;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import java.util.Map;

/// Binds and validates records of properties as the application does.
public final class Properties {
    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

    private Properties() {}

    /// Fails with a `BindException` where a value is not valid.
    ///
    /// @param values by name without the prefix
    public static <T> T bind(Class<T> type, String prefix, Map<String, ?> values) {
        var source = new MapConfigurationPropertySource();
        values.forEach((name, value) -> source.put(prefix + "." + name, value));
        var validator = new SpringValidatorAdapter(VALIDATORS.getValidator());
        return new Binder(source)
                .bindOrCreate(
                        prefix,
                        Bindable.of(type),
                        new ValidationBindHandler(BindHandler.DEFAULT, validator));
    }
}
