package fr.portailfamille.certificat;

import fr.portailfamille.demarche.Demarche;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate an agent accepted; of which démarche tells which certificate. */
@Entity
@Table(name = "certificat_medical")
class CertificatMedical {

  @Id private long demarcheId;

  private long familleId;
  private long enfantId;
  private String objet;
  private boolean absence;
  private LocalDate etabliLe;
  private LocalDate debut;
  private LocalDate fin;
  private Instant accepteLe;

  protected CertificatMedical() {}

  /** {@code objet}: sealed. */
  CertificatMedical(Demarche demarche, CertificatEnvoye form, String objet, Instant accepteLe) {
    this.demarcheId = demarche.getId();
    this.familleId = demarche.getFamilleId();
    this.enfantId = form.getEnfantId();
    this.objet = objet;
    this.absence = form.absence();
    this.etabliLe = form.getEtabliLe();
    this.debut = form.getDebut();
    this.fin = form.getFin();
    this.accepteLe = accepteLe;
  }

  long demarcheId() {
    return demarcheId;
  }

  String objet() {
    return objet;
  }

  LocalDate etabliLe() {
    return etabliLe;
  }

  LocalDate debut() {
    return debut;
  }

  LocalDate fin() {
    return fin;
  }
}
