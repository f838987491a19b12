package fr.portailfamille.sante;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the portal has sealed, opened and sealed again by hand with the keys of the server: the
 * format is the documented one, and somebody with the keys can do without the portal.
 */
public final class Scelle {

  private static final int NONCE = 12;

  private Scelle() {}

  /** As the key « ancienne » would have sealed it. */
  public static byte[] vieilli(byte[] scelle, String lieu) throws GeneralSecurityException {
    int debut = debut(scelle);
    byte[] nonce = Arrays.copyOfRange(scelle, debut, debut + NONCE);
    byte[] entete = Arrays.copyOf(scelle, debut);
    byte[] corps = Arrays.copyOfRange(scelle, debut + NONCE, scelle.length);
    byte[] clair = moteur(Cipher.DECRYPT_MODE, "essai", entete, nonce, lieu).doFinal(corps);
    byte[] autreEntete = "v1:ancienne:".getBytes(StandardCharsets.US_ASCII);
    var vieilli = new ByteArrayOutputStream();
    vieilli.writeBytes(autreEntete);
    vieilli.writeBytes(nonce);
    vieilli.writeBytes(
        moteur(Cipher.ENCRYPT_MODE, "ancienne", autreEntete, nonce, lieu).doFinal(clair));
    return vieilli.toByteArray();
  }

  public static String vieilli(String scelle, String lieu) throws GeneralSecurityException {
    int debut = scelle.lastIndexOf(':') + 1;
    var octets = new ByteArrayOutputStream();
    octets.writeBytes(scelle.substring(0, debut).getBytes(StandardCharsets.US_ASCII));
    octets.writeBytes(Base64.getDecoder().decode(scelle.substring(debut)));
    byte[] vieilli = vieilli(octets.toByteArray(), lieu);
    int corps = debut(vieilli);
    return "v1:ancienne:"
        + Base64.getEncoder().encodeToString(Arrays.copyOfRange(vieilli, corps, vieilli.length));
  }

  /** After the second colon. */
  private static int debut(byte[] scelle) {
    int fin = "v1:".length();
    while (scelle[fin] != ':') {
      fin++;
    }
    return fin + 1;
  }

  private static Cipher moteur(int mode, String cle, byte[] entete, byte[] nonce, String lieu)
      throws GeneralSecurityException {
    var moteur = Cipher.getInstance("AES/GCM/NoPadding");
    moteur.init(mode, new SecretKeySpec(cle(cle), "AES"), new GCMParameterSpec(128, nonce));
    moteur.updateAAD(entete);
    moteur.updateAAD(lieu.getBytes(StandardCharsets.US_ASCII));
    return moteur;
  }

  private static byte[] cle(String nom) {
    return Stream.of(System.getProperty("portail.cles-de-chiffrement").split(","))
        .filter(cle -> cle.startsWith(nom + ":"))
        .map(cle -> Base64.getDecoder().decode(cle.substring(nom.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
