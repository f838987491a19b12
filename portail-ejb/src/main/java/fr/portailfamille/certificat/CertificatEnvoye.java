package fr.portailfamille.certificat;

import fr.portailfamille.document.Sujet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One certificate of one child, right or wrong: a draft's content (JSON-B). */
public class CertificatEnvoye implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private Objet objet;
  private LocalDate etabliLe;
  private LocalDate debut;
  private LocalDate fin;
  private boolean certifie;

  /** Null as long as no child is chosen, or when it left the household. */
  Sujet sujet() {
    return prenom == null ? null : new Sujet(enfantId, prenom);
  }

  /** Both ends included. */
  long jours() {
    return ChronoUnit.DAYS.between(debut, fin) + 1;
  }

  boolean absence() {
    return objet == Objet.ABSENCE;
  }

  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
  }

  /** Of the child chosen, as the town writes it. */
  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public Objet getObjet() {
    return objet;
  }

  public void setObjet(Objet objet) {
    this.objet = objet;
  }

  /** The day the doctor wrote. */
  public LocalDate getEtabliLe() {
    return etabliLe;
  }

  public void setEtabliLe(LocalDate etabliLe) {
    this.etabliLe = etabliLe;
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

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
