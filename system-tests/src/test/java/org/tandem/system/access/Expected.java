package org.tandem.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.tandem.system.Reply;

/** @param status what is answered; 200 stands for any success @param absent whether the object may not be in the answer @param rule code of the rule that refuses, where it is one */
record Expected(int status, boolean absent, String rule) {
    static final Expected OK = new Expected(200, false, null);

    static Expected status(int status) {
        return new Expected(status, false, null);
    }

    /** As {@code x-auth} writes it. */
    static Expected of(String promise) {
        return switch (promise) {
            case "none" -> OK;
            case "absent" -> new Expected(200, true, null);
            default -> {
                var words = promise.split(" ");
                yield new Expected(Integer.parseInt(words[0]), false, words.length > 1 ? words[1] : null);
            }
        };
    }

    void check(Reply reply, String objectId) {
        if (status == 200) {
            assertThat(reply.status())
                    .as("%s answered %s", reply.request(), reply.body())
                    .isBetween(200, 299);
        } else {
            reply.refuses(status, code());
        }
        if (absent || status >= 400) {
            assertThat(reply.body()).doesNotContain(objectId);
        }
    }

    private String code() {
        if (rule != null) {
            return rule;
        }
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 409 -> "LEAD_TAKEN";
            default -> throw new AssertionError("no refusal is planned with " + status);
        };
    }
}
