package org.tandem.web.firm;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tandem.shared.RuleViolation;

/** An uploaded picture, known by its content and drawn anew: nothing but pixels gets through. */
final class LogoPicture {
    static final int LARGEST = 1_048_576;
    private static final int MOST_PIXELS = 4_000;
    private static final int SHOWN = 256;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    private final BufferedImage image;

    private LogoPicture(BufferedImage image) {
        this.image = image;
    }

    static LogoPicture read(byte[] content) throws IOException {
        if (content.length > LARGEST) {
            throw RuleViolation.at("file", LogoRule.LOGO_TOO_LARGE, "1");
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw RuleViolation.at("file", LogoRule.LOGO_NOT_A_PICTURE);
            }
            return read(readers.next(), stream);
        }
    }

    /** Size first: a small file can claim to be a huge picture. */
    private static LogoPicture read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                throw RuleViolation.at("file", LogoRule.LOGO_NOT_A_PICTURE);
            }
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw RuleViolation.at("file", LogoRule.LOGO_TOO_MANY_PIXELS, Integer.toString(MOST_PIXELS));
            }
            return new LogoPicture(reader.read(0));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw RuleViolation.at("file", LogoRule.LOGO_NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    byte[] png() throws IOException {
        var scale = Math.min(1.0, (double) SHOWN / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) (image.getWidth() * scale));
        var height = Math.max(1, (int) (image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }
}
