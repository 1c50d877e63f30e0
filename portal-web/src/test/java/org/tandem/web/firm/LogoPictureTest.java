package org.tandem.web.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tandem.shared.RuleViolation;

class LogoPictureTest {

    @Test
    void aPictureIsDrawnAnewAsSmallPng() throws IOException {
        var png = LogoPicture.read(picture("jpg", 800, 400)).png();
        var drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getWidth()).isEqualTo(256);
        assertThat(drawn.getHeight()).isEqualTo(128);
    }

    @Test
    void whatFollowsThePictureIsGone() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(picture("gif", 20, 20));
        out.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        var png = LogoPicture.read(out.toByteArray()).png();
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void somethingElseIsRefusedWhateverItIsCalled() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LogoPicture.read(svg)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> LogoPicture.read(new byte[LogoPicture.LARGEST + 1]))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDrawn() throws IOException {
        var wide = picture("png", 4_001, 1);
        assertThatThrownBy(() -> LogoPicture.read(wide)).isInstanceOf(RuleViolation.class);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
