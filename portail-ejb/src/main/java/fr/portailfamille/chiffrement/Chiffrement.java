package fr.portailfamille.chiffrement;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens. What is sealed begins with {@code v1:<name of the key>:}, then come the nonce
 * and the ciphertext with its tag, as bytes or in base64. The header and the place are
 * authenticated with the rest (NIST SP 800-38D, 96-bit random nonces, 128-bit tags).
 */
@ApplicationScoped
public class Chiffrement {

  private static final String VERSION = "v1:";
  private static final int NONCE = 12;
  private static final int ETIQUETTE_EN_BITS = 128;
  private static final SecureRandom HASARD = new SecureRandom();

  private volatile Trousseau trousseau;

  /** With the keys of the server's configuration, read at first use. */
  public Chiffrement() {}

  Chiffrement(Trousseau trousseau) {
    this.trousseau = trousseau;
  }

  /**
   * Refuses a configuration without a usable key.
   *
   * @throws ConfigurationDuChiffrement with what is wrong, in French
   */
  void exigerCles() {
    trousseau();
  }

  /** What begins everything the first key has sealed. */
  String entete() {
    return entete(trousseau().premiere());
  }

  public byte[] chiffrer(Emplacement ou, byte[] clair) {
    var cle = trousseau().premiere();
    var entete = octets(entete(cle));
    byte[] nonce = new byte[NONCE];
    HASARD.nextBytes(nonce);
    try {
      var scelle = new ByteArrayOutputStream();
      scelle.writeBytes(entete);
      scelle.writeBytes(nonce);
      scelle.writeBytes(moteur(Cipher.ENCRYPT_MODE, cle, nonce, entete, ou).doFinal(clair));
      return scelle.toByteArray();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** For a column of text. */
  public String chiffrer(Emplacement ou, String clair) {
    byte[] scelle = chiffrer(ou, clair.getBytes(StandardCharsets.UTF_8));
    int debut = finDeLEntete(ou, scelle);
    byte[] corps = Arrays.copyOfRange(scelle, debut, scelle.length);
    return new String(scelle, 0, debut, StandardCharsets.US_ASCII)
        + Base64.getEncoder().encodeToString(corps);
  }

  /**
   * The opposite of {@link #chiffrer(Emplacement, byte[])}.
   *
   * @throws DonneeIllisible the key is not known, or this is not what was sealed there
   */
  public byte[] dechiffrer(Emplacement ou, byte[] scelle) {
    int debut = finDeLEntete(ou, scelle);
    var nom = new String(scelle, 0, debut - 1, StandardCharsets.US_ASCII);
    var cle = cle(ou, nom.substring(VERSION.length()));
    int corps = debut + NONCE;
    if (scelle.length < corps) {
      throw new DonneeIllisible(ou, "elle est tronquée");
    }
    byte[] entete = Arrays.copyOf(scelle, debut);
    byte[] nonce = Arrays.copyOfRange(scelle, debut, corps);
    try {
      return moteur(Cipher.DECRYPT_MODE, cle, nonce, entete, ou)
          .doFinal(scelle, corps, scelle.length - corps);
    } catch (AEADBadTagException autreChose) {
      throw new DonneeIllisible(
          ou, "elle a été changée, déplacée, ou la clé « " + cle.nom() + " » n’est pas la bonne");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The opposite of {@link #chiffrer(Emplacement, String)}. */
  public String dechiffrer(Emplacement ou, String scelle) {
    int debut = finDeLEntete(ou, scelle.getBytes(StandardCharsets.UTF_8));
    var octets = new ByteArrayOutputStream();
    octets.writeBytes(octets(scelle.substring(0, debut)));
    try {
      octets.writeBytes(Base64.getDecoder().decode(scelle.substring(debut)));
    } catch (IllegalArgumentException autreChose) {
      throw new DonneeIllisible(ou, "elle n’est pas écrite en base64");
    }
    return new String(dechiffrer(ou, octets.toByteArray()), StandardCharsets.UTF_8);
  }

  private Cle cle(Emplacement ou, String nom) {
    return trousseau()
        .chercher(nom)
        .orElseThrow(
            () -> new DonneeIllisible(ou, "la clé « " + nom + " » n’est pas dans le trousseau"));
  }

  /** Of a key's name, so of ASCII: as many bytes as characters. */
  private static int finDeLEntete(Emplacement ou, byte[] scelle) {
    var debut = octets(VERSION);
    int fin = debut.length;
    boolean connue =
        scelle.length > fin
            && Arrays.equals(debut, 0, fin, scelle, 0, Math.min(fin, scelle.length));
    while (connue && fin < scelle.length && scelle[fin] != ':') {
      fin++;
    }
    if (!connue || fin == scelle.length) {
      throw new DonneeIllisible(ou, "ce n’est pas une donnée chiffrée par le portail");
    }
    return fin + 1;
  }

  private static Cipher moteur(int mode, Cle cle, byte[] nonce, byte[] entete, Emplacement ou)
      throws GeneralSecurityException {
    var moteur = Cipher.getInstance("AES/GCM/NoPadding");
    moteur.init(mode, cle.secret(), new GCMParameterSpec(ETIQUETTE_EN_BITS, nonce));
    moteur.updateAAD(entete);
    moteur.updateAAD(octets(ou.table() + ":" + ou.id()));
    return moteur;
  }

  private static String entete(Cle cle) {
    return VERSION + cle.nom() + ":";
  }

  private static byte[] octets(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  private Trousseau trousseau() {
    var lu = trousseau;
    if (lu == null) {
      lu = Trousseau.lire(System.getProperty(Trousseau.PROPRIETE, ""));
      trousseau = lu;
    }
    return lu;
  }
}
