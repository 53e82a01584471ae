package org.orebridge.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.orebridge.workbench.serving.BrowserWorkbench;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.Study;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// Opens the workbench's pages and its interface on this machine's own loop.
public final class SpringWorkbench implements BrowserWorkbench {

    private final Optional<Study> study;

    /// Answers questions as the command line does.
    public SpringWorkbench() {
        this(Optional.empty());
    }

    /// @param study in the place of the usual one
    SpringWorkbench(Optional<Study> study) {
        this.study = study;
    }

    @Override
    public Open open(ServingTerms terms) {
        ConfigurableApplicationContext context;
        prepare(terms.home());
        try {
            context = new SpringApplicationBuilder(ServerApplication.class)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(true)
                    .initializers(given(terms))
                    .run(arguments(terms));
        } catch (RuntimeException failure) {
            throw refusal(failure, terms);
        }
        return new OpenContext(context, terms);
    }

    /// A home that cannot be one is refused before anything is opened.
    private static void prepare(Path home) {
        try {
            Files.createDirectories(home.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApplicationContextInitializer<ConfigurableApplicationContext> given(ServingTerms terms) {
        return context -> {
            context.getBeanFactory().registerSingleton("servingTerms", terms);
            study.ifPresent(other -> context.getBeanFactory().registerSingleton("study", other));
        };
    }

    /// Given as arguments, so that no variable or file of the surroundings can open another door.
    private static String[] arguments(ServingTerms terms) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.config.location", "classpath:/org/orebridge/server/server.properties");
        settings.put("server.address", terms.address());
        settings.put("server.port", Integer.toString(terms.port()));
        settings.put("spring.datasource.url", terms.database().orElseGet(() -> HomeDatabase.address(terms.home())));
        return settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }

    private static RuntimeException refusal(RuntimeException failure, ServingTerms terms) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                return new IllegalArgumentException(
                        "Port %d is taken.%nMaybe the workbench is open already; --port 0 takes any free port."
                                .formatted(terms.port()),
                        failure);
            }
        }
        return HomeDatabase.isInUse(failure)
                ? new IllegalArgumentException(
                        "The runs under %s are in use by another program.%nMaybe the workbench is open already; another --home can be named."
                                .formatted(terms.home()),
                        failure)
                : failure;
    }

    private record OpenContext(ConfigurableApplicationContext context, ServingTerms terms, CountDownLatch closed)
            implements Open {

        OpenContext(ConfigurableApplicationContext context, ServingTerms terms) {
            this(context, terms, new CountDownLatch(1));
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
        }

        @Override
        public URI address() {
            String host = terms.address().contains(":") ? "[" + terms.address() + "]" : terms.address();
            return URI.create(
                    "http://%s:%s/".formatted(host, context.getEnvironment().getProperty("local.server.port")));
        }

        @Override
        public void await() throws InterruptedException {
            closed.await();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
