package org.tandem.web.territory;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.tandem.territory.Circle;
import org.tandem.territory.Coverage;
import org.tandem.territory.GeoPoint;

/** A country as dots where its parts have their biggest towns, and the circles over it. Coordinates are of an SVG. */
public record CoverageChart(int width, int height, List<Dot> dots, List<Ring> rings) implements Serializable {
    private static final int WIDTH = 420;
    private static final int MARGIN = 34;
    private static final double KILOMETRES_PER_DEGREE = 111.19;

    /** @param kind hole, part (a circle or postcodes) or whole */
    public record Dot(int x, int y, String code, String name, String kind) implements Serializable {
        public int labelX() {
            return x + 9;
        }

        public int labelY() {
            return y + 4;
        }
    }

    /** A circle; narrower than high where the projection says so. */
    public record Ring(int x, int y, int radius) implements Serializable {}

    static CoverageChart of(Coverage coverage) {
        var points = coverage.parts().stream()
                .map(part -> part.subdivision().centre())
                .toList();
        if (points.isEmpty()) {
            return new CoverageChart(WIDTH, 0, List.of(), List.of());
        }
        var frame = Frame.around(points);
        return new CoverageChart(
                WIDTH,
                frame.height(),
                coverage.parts().stream().map(part -> dot(frame, part)).toList(),
                coverage.circles().stream().map(circle -> ring(frame, circle)).toList());
    }

    private static Dot dot(Frame frame, Coverage.Part part) {
        var centre = part.subdivision().centre();
        var kind = part.isHole() ? "hole" : part.how().name().toLowerCase(Locale.ROOT);
        return new Dot(
                frame.x(centre),
                frame.y(centre),
                part.subdivision().code().substring(3),
                part.subdivision().name(),
                kind);
    }

    private static Ring ring(Frame frame, Circle circle) {
        return new Ring(frame.x(circle.centre()), frame.y(circle.centre()), (int)
                Math.round(circle.radiusKm().doubleValue() / KILOMETRES_PER_DEGREE * frame.scale()));
    }

    /** Degrees to pixels: a flat map with the parallel through the middle true to scale. */
    private record Frame(double west, double north, double south, double shrink, double scale) {

        static Frame around(List<GeoPoint> points) {
            var west = points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
            var east = points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
            var south = points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
            var north = points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
            var shrink = Math.cos(Math.toRadians((south + north) / 2));
            return new Frame(west, north, south, shrink, (WIDTH - 2.0 * MARGIN) / Math.max(1, (east - west) * shrink));
        }

        int x(GeoPoint point) {
            return (int) Math.round(MARGIN + (point.longitude() - west) * shrink * scale);
        }

        int y(GeoPoint point) {
            return (int) Math.round(MARGIN + (north - point.latitude()) * scale);
        }

        int height() {
            return (int) Math.round(2.0 * MARGIN + (north - south) * scale);
        }
    }
}
