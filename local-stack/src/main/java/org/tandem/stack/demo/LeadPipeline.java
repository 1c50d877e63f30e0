package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Makes the next batches while the last one is being written: one processor each for the rules and for the database. */
final class LeadPipeline {
    /** One that is waited for or written, and as many as there are processors being made. */
    private static final int AHEAD = 3;

    private final Connection connection;
    private final DemoLeads source;
    private final Consumer<String> progress;

    LeadPipeline(Connection connection, DemoLeads source, Consumer<String> progress) {
        this.connection = connection;
        this.source = source;
        this.progress = progress;
    }

    /** Upwards from number {@code from}, each batch whole: a run that is cut short goes on where it stopped. */
    void load(int from, int to, int size) throws SQLException {
        var waiting = new ArrayDeque<CompletableFuture<LeadBatch>>();
        var next = from;
        for (var done = from; done < to; done = Math.min(to, done + size)) {
            while (waiting.size() < AHEAD && next < to) {
                var first = next;
                next = Math.min(to, first + size);
                var last = next;
                waiting.add(CompletableFuture.supplyAsync(() -> batch(first, last)));
            }
            waiting.remove().join().load(connection);
            progress.accept("%,d of %,d leads".formatted(Math.min(to, done + size), to));
        }
    }

    private LeadBatch batch(int from, int to) {
        var batch = new LeadBatch();
        IntStream.iterate(to - 1, number -> number >= from, number -> number - 1)
                .mapToObj(source::lead)
                .forEach(batch::add);
        return batch;
    }
}
