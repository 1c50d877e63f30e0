package org.tandem.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the migrations make, read from their text as far as the house rules need it. */
final class Schema {
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern ADD = Pattern.compile("ALTER TABLE (\\w+)\\s+(.*?);", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("(?m)^\\s*(?:ADD (?:COLUMN )?(?:IF NOT EXISTS )?)?`?([a-z_]+)`? [A-Z]+");
    private static final Pattern PRIMARY = Pattern.compile("PRIMARY KEY \\(([^)]*)\\)");
    private static final Pattern FOREIGN = Pattern.compile("FOREIGN KEY \\(([^)]*)\\) REFERENCES (\\w+) \\(([^)]*)\\)");

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** A table as far as the rules look at it. */
    record Table(Set<String> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {}

    record ForeignKey(List<String> columns, String table, List<String> referenced) {}

    static Schema migrated() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return of(texts);
        }
    }

    static Schema of(List<String> migrations) {
        var schema = new Schema();
        migrations.forEach(schema::apply);
        return schema;
    }

    private void apply(String migration) {
        var sql = migration.replaceAll("(?m)--.*$", "");
        CREATE.matcher(sql).results().forEach(create -> {
            tables.put(create.group(1), new Table(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>()));
            read(create);
        });
        ADD.matcher(sql)
                .results()
                .filter(alter -> tables.containsKey(alter.group(1)))
                .forEach(this::read);
    }

    private void read(MatchResult statement) {
        var table = tables.get(statement.group(1));
        var body = statement.group(2);
        COLUMN.matcher(body).results().forEach(column -> table.columns().add(column.group(1)));
        PRIMARY.matcher(body).results().forEach(key -> table.primaryKey().addAll(names(key.group(1))));
        FOREIGN.matcher(body)
                .results()
                .forEach(key -> table.foreignKeys()
                        .add(new ForeignKey(names(key.group(1)), key.group(2), names(key.group(3)))));
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(",")).map(String::strip).toList();
    }

    Map<String, Table> tables() {
        return tables;
    }

    /** Sentences about every table that does not keep firms apart. */
    List<String> leaks(Set<String> exempt) {
        var leaks = new ArrayList<String>();
        tables.forEach((name, table) -> {
            if (!exempt.contains(name)) {
                if (table.primaryKey().isEmpty()
                        || !"tenant_id".equals(table.primaryKey().get(0))) {
                    leaks.add(name + ": the primary key does not begin with tenant_id");
                }
                if (table.foreignKeys().isEmpty()) {
                    leaks.add(name + ": hangs on nothing");
                }
                table.foreignKeys().stream().filter(Schema::crosses).forEach(key -> leaks.add(name + ": " + key));
            }
        });
        return leaks;
    }

    private static boolean crosses(ForeignKey key) {
        var toFirm = key.table().equals("tenants") && key.columns().equals(List.of("tenant_id"));
        var within = key.columns().size() > 1
                && key.columns().get(0).equals("tenant_id")
                && key.referenced().get(0).equals("tenant_id");
        return !toFirm && !within;
    }
}
