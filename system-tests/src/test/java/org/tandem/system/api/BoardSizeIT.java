package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** However many deals are open, the board shows the first of each stage and says how many more there are. */
@ExtendWith(StackExtension.class)
class BoardSizeIT {
    private static final int CARDS_PER_STAGE = 25;
    private static final Pattern LANE = Pattern.compile("data-lane=\"[^\"]+\"");
    private static final Pattern CARD = Pattern.compile("data-deal=\"[^\"]+\"");

    @Test
    void theBoardStaysSmall() {
        Stack.get().demoDeals(500);
        var page = WebSession.of(People.EVA).get("/opportunity/board.xhtml").body();
        var lanes = LANE.matcher(page).results().count();
        assertThat(CARD.matcher(page).results().count()).isLessThanOrEqualTo(lanes * CARDS_PER_STAGE);
        assertThat(page).contains(" more</a>").hasSizeLessThan(200_000);
    }
}
