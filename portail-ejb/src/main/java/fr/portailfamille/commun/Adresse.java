package fr.portailfamille.commun;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A French postal address. The number is text because « 12 bis » is a number. */
@Embeddable
public class Adresse implements Serializable {

  private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");

  @Column(name = "numero_voie")
  private String numero;

  private String voie;
  private String complement;

  @Column(name = "code_postal")
  private String codePostal;

  private String commune;

  protected Adresse() {}

  public Adresse(String numero, String complement, String voie, String codePostal, String commune) {
    this.numero = sansVide(numero);
    this.complement = sansVide(complement);
    this.voie = exige(voie, "VoieObligatoire");
    this.codePostal = exige(codePostal, "CodePostalInvalide");
    this.commune = exige(commune, "CommuneObligatoire");
    if (!CODE_POSTAL.matcher(this.codePostal).matches()) {
      throw new RegleMetierException("CodePostalInvalide", this.codePostal);
    }
  }

  public String getNumero() {
    return numero;
  }

  public String getComplement() {
    return complement;
  }

  public String getVoie() {
    return voie;
  }

  public String getCodePostal() {
    return codePostal;
  }

  public String getCommune() {
    return commune;
  }

  /** On one line: « 12 bis rue des Lilas, bâtiment B, 35000 Rennes ». */
  @Override
  public String toString() {
    String rue = numero == null ? voie : numero + " " + voie;
    return Stream.of(rue, complement, codePostal + " " + commune)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object autre) {
    return autre instanceof Adresse a
        && Objects.equals(numero, a.numero)
        && Objects.equals(voie, a.voie)
        && Objects.equals(complement, a.complement)
        && Objects.equals(codePostal, a.codePostal)
        && Objects.equals(commune, a.commune);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numero, voie, complement, codePostal, commune);
  }

  private static String sansVide(String texte) {
    return texte == null || texte.isBlank() ? null : texte.strip();
  }

  private static String exige(String texte, String cle) {
    String valeur = sansVide(texte);
    if (valeur == null) {
      throw new RegleMetierException(cle, "");
    }
    return valeur;
  }
}
