package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT =
      "قال وزير النقل إن الرصيف الجديد في الميناء سيفتح أبوابه أمام السفن، وأكد أن العمل انتهى.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"})
  void tellsEncodings(String charset) {
    assertThat(text(TEXT.getBytes(Charset.forName(charset)), "text/plain")).isEqualTo(TEXT);
  }

  @Test
  void believesBytesMoreThanDeclarations() {
    byte[] bytes = ("<meta charset=windows-1256><p>" + TEXT).getBytes(StandardCharsets.UTF_8);
    Decoded decoded = Decoder.decode(Content.Bytes.of(bytes, "text/html; charset=iso-8859-1"));
    assertThat(decoded).isInstanceOf(Decoded.Legible.class);
    assertThat(((Decoded.Legible) decoded).content()).isInstanceOf(Content.Html.class);
    assertThat(decoded.toString()).contains("وزير النقل");
  }

  @Test
  void tellsFrench() {
    String french = "Le ministre a déclaré que le port sera fermé à l'été prochain, très tôt.";
    assertThat(text(french.getBytes(Charset.forName("windows-1252")), "text/plain"))
        .isEqualTo(french);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "windows-1256"})
  void mendsUtf8ReadAsSomethingElse(String charset) {
    String broken = latin(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    Decoded decoded = Decoder.decode(new Content.Text(broken));
    assertThat(((Decoded.Legible) decoded).content()).isEqualTo(new Content.Text(TEXT));
    assertThat(((Decoded.Legible) decoded).notes()).hasSize(1);
  }

  @Test
  void mendsWindowsArabicReadAsWestern() {
    String broken =
        new String(TEXT.getBytes(Charset.forName("windows-1256")), Charset.forName("windows-1252"));
    Decoded decoded = Decoder.decode(new Content.Text(broken));
    assertThat(((Decoded.Legible) decoded).content()).isEqualTo(new Content.Text(TEXT));
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(fault(new byte[0])).isEqualTo(Decoded.Fault.EMPTY);
    assertThat(fault("PK\u0003\u0004 and more".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Decoded.Fault.BINARY);
    assertThat(fault("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Decoded.Fault.BINARY);
    assertThat(fault(new byte[1000])).isEqualTo(Decoded.Fault.BINARY);
    assertThat(fault(new byte[Decoder.LARGEST + 1])).isEqualTo(Decoded.Fault.TOO_LARGE);
  }

  @Test
  void keepsTextThatWasCutWithinALetter() {
    byte[] whole = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);
    assertThat(text(cut, "text/plain")).startsWith(TEXT);
  }

  /** Bytes read with an encoding whose open places pass through, as browsers read them. */
  private static String latin(byte[] bytes, Charset charset) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      String one = new String(new byte[] {b}, charset);
      text.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return text.toString();
  }

  private static String text(byte[] bytes, String type) {
    Decoded decoded = Decoder.decode(Content.Bytes.of(bytes, type));
    assertThat(decoded).isInstanceOf(Decoded.Legible.class);
    return ((Content.Text) ((Decoded.Legible) decoded).content()).text();
  }

  private static Decoded.Fault fault(byte[] bytes) {
    return ((Decoded.Illegible) Decoder.decode(Content.Bytes.of(bytes, null))).fault();
  }
}
