package fr.portailfamille.famille;

import fr.portailfamille.commun.Adresse;
import java.io.Serializable;

/** An address as typed. */
public class AdresseDeclaree implements Serializable {

  private String numero;
  private String voie;
  private String complement;
  private String codePostal;
  private String commune;

  /** As it is on file. */
  public static AdresseDeclaree de(Adresse adresse) {
    var declaree = new AdresseDeclaree();
    declaree.numero = adresse.getNumero();
    declaree.voie = adresse.getVoie();
    declaree.complement = adresse.getComplement();
    declaree.codePostal = adresse.getCodePostal();
    declaree.commune = adresse.getCommune();
    return declaree;
  }

  /** The address it makes; refused unless {@link VerificationAdresse} finds nothing wrong. */
  public Adresse enAdresse() {
    return new Adresse(numero, complement, voie, codePostal, commune);
  }

  public String getNumero() {
    return numero;
  }

  public void setNumero(String numero) {
    this.numero = numero;
  }

  public String getVoie() {
    return voie;
  }

  public void setVoie(String voie) {
    this.voie = voie;
  }

  public String getComplement() {
    return complement;
  }

  public void setComplement(String complement) {
    this.complement = complement;
  }

  public String getCodePostal() {
    return codePostal;
  }

  public void setCodePostal(String codePostal) {
    this.codePostal = codePostal;
  }

  public String getCommune() {
    return commune;
  }

  public void setCommune(String commune) {
    this.commune = commune;
  }
}
