package org.tandem.stack;

import java.util.concurrent.CountDownLatch;
import org.tandem.realm.RealmFile;

/** {@code ./portal up}: starts, prints addresses, and stays until it is told to stop or a server dies. */
final class Up {
    private final Options options;
    private final StackState state;
    private final Progress progress = new Progress(System.out);

    Up(Options options) {
        this.options = options;
        this.state = new StackState(options.home());
    }

    int run() {
        if (state.holder().isPresent()) {
            throw new StackFailure("a stack is already running here: ./portal status, ./portal down");
        }
        RealmFile.relaxations().forEach(relaxation -> progress.say("local only: " + relaxation.why()));
        progress.say("local only: mails are kept here instead of being sent: ./portal mail");
        progress.say("local only: webhooks may go to http://localhost");
        var ended = new CountDownLatch(1);
        var stack = LocalStack.start(options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
        new Status(options).print(System.out, false);
        progress.say("serving; Ctrl-C stops everything");
        return watch(stack, ended);
    }

    private int watch(LocalStack stack, CountDownLatch ended) {
        while (Waiting.stillOpen(ended)) {
            for (var child : stack.children().values()) {
                if (!child.isAlive() && ended.getCount() > 0) {
                    throw new StackFailure(child.name() + " stopped by itself; its log is " + child.log());
                }
            }
        }
        return 0;
    }
}
