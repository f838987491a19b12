package fr.portailfamille.assurance;

import fr.portailfamille.commun.Normalisation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A contract as typed, or as the town holds it. */
public class ContratDeclare implements Serializable {

  private String assureur;
  private String numero;
  private LocalDate debut;
  private LocalDate fin;

  /** Two contracts with the same key are the same, however they were typed. */
  List<Object> cle() {
    return Arrays.asList(
        Normalisation.normaliser(texte(assureur)),
        Normalisation.normaliser(texte(numero)),
        debut,
        fin);
  }

  ContratDeclare copie() {
    var copie = new ContratDeclare();
    copie.assureur = assureur;
    copie.numero = numero;
    copie.debut = debut;
    copie.fin = fin;
    return copie;
  }

  static String texte(String saisi) {
    return saisi == null ? "" : saisi.strip();
  }

  /** Null when its household is another one. */
  public String getAssureur() {
    return assureur;
  }

  public void setAssureur(String assureur) {
    this.assureur = assureur;
  }

  /** Null when its household is another one. */
  public String getNumero() {
    return numero;
  }

  public void setNumero(String numero) {
    this.numero = numero;
  }

  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }

  /** Last day covered. */
  public LocalDate getFin() {
    return fin;
  }

  public void setFin(LocalDate fin) {
    this.fin = fin;
  }
}
