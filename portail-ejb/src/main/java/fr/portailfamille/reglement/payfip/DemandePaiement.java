package fr.portailfamille.reglement.payfip;

import java.net.URI;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One payment to open, already within every rule PayFiP documents: what it would refuse cannot be
 * built.
 *
 * @param numcli 6 digits, given to the regie by the DGFiP
 * @param exer budget year
 * @param refdet 6 to 30 letters and digits: the reference the treasury reads on its statements
 * @param objet at most 100 letters, digits and spaces, see {@link #nettoyerObjet}; may be empty
 * @param montant cents, from 1 euro to 99 999.99 euros
 * @param mel where PayFiP sends its ticket, 6 to 80 characters
 * @param urlnotif at most 250 characters
 * @param urlredirect at most 250 characters
 */
public record DemandePaiement(
    String numcli,
    String exer,
    String refdet,
    String objet,
    int montant,
    String mel,
    Saisie saisie,
    URI urlnotif,
    URI urlredirect) {

  public static final int MONTANT_MINIMUM = 100;
  public static final int MONTANT_MAXIMUM = 9_999_999;
  private static final int OBJET_MAXIMUM = 100;
  private static final int URL_MAXIMUM = 250;

  public DemandePaiement {
    exiger(numcli, "[0-9]{6}", "NUMCLI : 6 chiffres");
    exiger(exer, "[0-9]{4}", "EXER : 4 chiffres");
    exiger(refdet, "[A-Za-z0-9]{6,30}", "REFDET : 6 a 30 lettres ou chiffres");
    exiger(objet, "[A-Za-z0-9 ]{0,100}", "OBJET : au plus 100 lettres, chiffres ou espaces");
    exiger(mel, "(?=.{6,80}$)[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+", "MEL : 6 a 80, avec @");
    exigerUrl(urlnotif, "URLNOTIF");
    exigerUrl(urlredirect, "URLREDIRECT");
    Objects.requireNonNull(saisie, "SAISIE");
    if (montant < MONTANT_MINIMUM || montant > MONTANT_MAXIMUM) {
      throw new IllegalArgumentException("MONTANT : de 100 a 9999999 centimes");
    }
  }

  /** Turns any label into an OBJET: accents dropped, punctuation read as a space, cut at 100. */
  public static String nettoyerObjet(String libelle) {
    String lettres =
        Normalizer.normalize(libelle, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("œ", "oe")
            .replace("Œ", "OE")
            .replace("æ", "ae")
            .replace("Æ", "AE");
    String mots = lettres.replaceAll("[^A-Za-z0-9]+", " ").strip();
    return mots.substring(0, Math.min(OBJET_MAXIMUM, mots.length())).strip();
  }

  private static void exiger(String valeur, String forme, String regle) {
    if (valeur == null || !Pattern.matches(forme, valeur)) {
      throw new IllegalArgumentException(regle);
    }
  }

  private static void exigerUrl(URI url, String nom) {
    if (url == null
        || url.getHost() == null
        || !Pattern.matches("https?", String.valueOf(url.getScheme()))
        || url.toASCIIString().length() > URL_MAXIMUM) {
      throw new IllegalArgumentException(nom + " : adresse http(s) absolue d'au plus 250 signes");
    }
  }
}
