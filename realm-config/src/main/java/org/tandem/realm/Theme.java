package org.tandem.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The look of the sign-in pages, copied to where Keycloak reads themes. */
public final class Theme {
    private Theme() {}

    public static void copyTo(Path themes) {
        try {
            var source = Theme.class.getResource("/theme/tandem").toURI();
            if (source.getScheme().equals("jar")) {
                copyFromJar(source, themes.resolve("tandem"));
            } else {
                copy(Path.of(source), themes.resolve("tandem"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFromJar(URI source, Path target) throws IOException {
        try (var jar = FileSystems.newFileSystem(source, Map.of())) {
            copy(jar.getPath("/theme/tandem"), target);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
