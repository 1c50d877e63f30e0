package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.opportunity.BoardQuery;
import org.tandem.opportunity.Lane;
import org.tandem.opportunity.OpportunityBoard;
import org.tandem.opportunity.OpportunityWork;
import org.tandem.opportunity.Sum;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** Opportunities by stage. A card moves by dragging it or by its menu; both send the version that is shown. */
@Named
@ViewScoped
public class OpportunityBoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String WON = "WON";

    @Inject
    private OpportunityBoard board;

    @Inject
    private OpportunityWork work;

    @Inject
    private Notices notices;

    @Inject
    private Look look;

    @Inject
    private HttpServletRequest request;

    private BoardQuery query;
    private List<Lane> lanes;

    @PostConstruct
    void load() {
        var url = UrlQuery.of(request, "owner", "mine");
        query = new BoardQuery(url.id("owner").orElse(null), url.get("mine") != null);
        lanes = board.lanes(query);
    }

    /** Called by the page's script with the card's id and version and the lane it shall go to. */
    public void move() {
        var asked = UrlQuery.of(request, "deal", "version", "lane");
        var id = asked.id("deal").orElseThrow(NotFound::new);
        var version = Optional.ofNullable(asked.get("version"))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFound::new);
        var moved = WON.equals(asked.get("lane"))
                ? work.win(id, version)
                : work.move(id, version, asked.id("lane").orElseThrow(NotFound::new));
        lanes = board.lanes(query);
        notices.say(
                "opportunity.said." + (WON.equals(asked.get("lane")) ? "won" : "moved"),
                moved.reference(),
                moved.stage().name(look.getLocale().getLanguage()));
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public boolean isMine() {
        return query.mine();
    }

    public UUID getOwner() {
        return query.owner();
    }

    public int getOpen() {
        return lanes.stream()
                .filter(lane -> !lane.isWon())
                .mapToInt(Lane::count)
                .sum();
    }

    public boolean isCapped() {
        return lanes.stream().anyMatch(Lane::capped);
    }

    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.count() == 0);
    }

    /** Of all stages together, one per currency. */
    public List<Sum> getSums() {
        return lanes.stream()
                .filter(lane -> !lane.isWon())
                .flatMap(lane -> lane.sums().stream())
                .collect(Collectors.groupingBy(Sum::currency))
                .entrySet()
                .stream()
                .map(one -> new Sum(one.getKey(), sum(one.getValue(), false), sum(one.getValue(), true)))
                .toList();
    }

    private static BigDecimal sum(List<Sum> sums, boolean weighted) {
        return sums.stream()
                .map(one -> weighted ? one.weighted() : one.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
